package wengert.link;

import java.io.ByteArrayOutputStream;

/**
 * Percent-encoded text as people write it by hand.
 *
 * <p>Runs of {@code %XX} are UTF-8; every other character stands for itself: a plus is a plus, since programs add, and
 * a percent sign without two hexadecimal digits is the operator.
 */
final class Percent {
    private static final String HEX = "0123456789abcdef";

    private Percent() {}

    static String decode(String text) {
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int value = escaped(text, i);
            if (value >= 0) {
                run.write(value);
                i += 3;
            } else {
                flush(run, out);
                out.append(text.charAt(i));
                i++;
            }
        }
        flush(run, out);
        return out.toString();
    }

    private static void flush(ByteArrayOutputStream run, StringBuilder out) {
        if (run.size() > 0) {
            out.append(Utf8.text(run.toByteArray()));
            run.reset();
        }
    }

    private static int escaped(String text, int offset) {
        if (text.charAt(offset) != '%' || offset + 2 >= text.length()) {
            return -1;
        }
        int high = hex(text.charAt(offset + 1));
        int low = hex(text.charAt(offset + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int hex(char c) {
        return HEX.indexOf(c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    }
}
