package wengert.link;

import wengert.json.JsonException;
import wengert.link.LinkResult.Opened;
import wengert.link.LinkResult.Reason;
import wengert.link.LinkResult.Refused;

/** One fragment on its way to a {@link Link}; the sentences of every refusal are here. */
final class Opening {
    private static final String SOURCE = "src=";
    private static final int MAX_VERSION_DIGITS = 6;
    private static final int SHOWN = 20;

    private final String fragment;

    Opening(String fragment) {
        this.fragment = fragment.startsWith("#") ? fragment.substring(1) : fragment;
    }

    LinkResult result() {
        if (fragment.length() > Link.MAX_FRAGMENT) {
            return tooLarge("it has " + fragment.length() + " characters, and a link has at most " + Link.MAX_FRAGMENT);
        }
        if (fragment.startsWith(SOURCE)) {
            return handWritten();
        }
        int version = version();
        if (version == 0) {
            return notALink();
        }
        if (version > Link.VERSION) {
            return new Refused(
                    Reason.NEWER,
                    "This link was made by a newer version of the page (format " + version + "; this page knows up to "
                            + Link.VERSION + "). Reload the page to update it, then open the link again.");
        }
        return sealed(fragment.substring(fragment.indexOf('/') + 1));
    }

    private LinkResult handWritten() {
        String program = Percent.decode(fragment.substring(SOURCE.length()));
        int size = Utf8.bytes(program).length;
        if (size > Link.MAX_CONTENT) {
            return tooLarge("its program has " + size + " bytes, and a link holds at most " + Link.MAX_CONTENT);
        }
        return new Opened(Link.to(program));
    }

    /** The number before the first slash, or 0 if that is not one. */
    private int version() {
        int slash = fragment.indexOf('/');
        if (slash < 1 || slash > MAX_VERSION_DIGITS || fragment.charAt(0) == '0') {
            return 0;
        }
        int version = 0;
        for (int i = 0; i < slash; i++) {
            char c = fragment.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            version = version * 10 + (c - '0');
        }
        return version;
    }

    private static LinkResult sealed(String payload) {
        byte[] sealed = Base64Url.decode(withoutPunctuation(payload));
        if (sealed == null) {
            return damaged("some of its characters are not those of a link");
        }
        Envelope.Unsealed unsealed = Envelope.open(sealed, Link.MAX_CONTENT);
        return switch (unsealed.state()) {
            case WHOLE -> read(unsealed.content());
            case CUT_OFF ->
                new Refused(
                        Reason.CUT_OFF,
                        "This link is cut off: its end is missing. Copy the whole link where it was shared, and open it"
                                + " again.");
            case TOO_LARGE -> tooLarge("it unpacks to more than " + Link.MAX_CONTENT + " bytes");
            case DAMAGED -> damaged("its checksum does not match");
        };
    }

    private static LinkResult read(String content) {
        try {
            return new Opened(Payload.read(content));
        } catch (JsonException e) {
            return damaged("its content is not that of a link (" + e.getMessage() + ")");
        }
    }

    /** Chat and mail programs take a bracket or a full stop after an address as part of it. */
    private static String withoutPunctuation(String payload) {
        int end = payload.length();
        while (end > 0 && !Base64Url.isDigit(payload.charAt(end - 1))) {
            end--;
        }
        return payload.substring(0, end);
    }

    private LinkResult notALink() {
        String shown = fragment.length() <= SHOWN ? fragment : fragment.substring(0, SHOWN) + "...";
        return new Refused(
                Reason.NOT_A_LINK,
                "This address holds no program: expected #" + Link.VERSION + "/... or #src=..., found "
                        + (fragment.isEmpty() ? "nothing" : "#" + shown) + ". Copy the link again, or type the program"
                        + " into the editor.");
    }

    private static LinkResult damaged(String why) {
        return new Refused(
                Reason.DAMAGED,
                "This link is damaged: " + why + ". Copy it again where it was shared, or ask for a new one.");
    }

    private static LinkResult tooLarge(String why) {
        return new Refused(
                Reason.TOO_LARGE,
                "This link is too large: " + why + ". Ask for the program as text and paste it into the editor.");
    }
}
