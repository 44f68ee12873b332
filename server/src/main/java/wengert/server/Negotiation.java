package wengert.server;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client's headers say it takes and knows, after RFC 9110. */
final class Negotiation {
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?\\s*");

    private Negotiation() {}

    /** Whether an {@code Accept-Encoding} header takes gzip; without one, plain bytes are safer. */
    static boolean takesGzip(@Nullable String header) {
        boolean takesAny = false;
        for (String choice : choices(header)) {
            String coding = choice.split(";", 2)[0].strip();
            boolean isTaken = !REFUSED.matcher(choice).matches();
            if (coding.equals("gzip")) {
                return isTaken;
            }
            takesAny |= coding.equals("*") && isTaken;
        }
        return takesAny;
    }

    /** Whether an {@code If-None-Match} header lists this tag; weak tags match as well, since only GET and HEAD ask. */
    static boolean knows(@Nullable String header, String tag) {
        for (String choice : header == null ? new String[0] : header.split(",")) {
            String known = choice.strip();
            if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an {@code Accept} header names HTML, as a browser's does when it opens a page. */
    static boolean takesHtml(@Nullable String header) {
        for (String choice : choices(header)) {
            if (choice.split(";", 2)[0].strip().equals("text/html")
                    && !REFUSED.matcher(choice).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String[] choices(@Nullable String header) {
        return header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",");
    }
}
