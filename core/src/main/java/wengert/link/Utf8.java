package wengert.link;

/**
 * Text as UTF-8 and back.
 *
 * <p>The class library has the same, and with it all of its character sets: in the page they would weigh more than the
 * rest of the links together. A lone surrogate is written as a question mark; a byte that begins no whole character is
 * read as U+FFFD.
 */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';
    /** The least character that takes so many bytes, by the number of bytes that follow the first. */
    private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int LARGEST = 0x10FFFF;

    private Utf8() {}

    static byte[] bytes(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int size = 0;
        int i = 0;
        while (i < text.length()) {
            int c = character(text, i);
            i += c > 0xFFFF ? 2 : 1;
            int following = c < LEAST[1] ? 0 : c < LEAST[2] ? 1 : c < LEAST[3] ? 2 : 3;
            int mark = following == 0 ? 0 : (0xFF00 >> (following + 1)) & 0xFF;
            bytes[size++] = (byte) (mark | (c >> (6 * following)));
            for (int rest = following - 1; rest >= 0; rest--) {
                bytes[size++] = (byte) (0x80 | ((c >> (6 * rest)) & 0x3F));
            }
        }
        byte[] result = new byte[size];
        System.arraycopy(bytes, 0, result, 0, size);
        return result;
    }

    private static int character(String text, int index) {
        int c = text.charAt(index);
        if (c < SURROGATES || c >= AFTER_SURROGATES) {
            return c;
        }
        int next = c < 0xDC00 && index + 1 < text.length() ? text.charAt(index + 1) : 0;
        return next >= 0xDC00 && next < AFTER_SURROGATES ? 0x10000 + ((c - SURROGATES) << 10) + next - 0xDC00 : '?';
    }

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i] & 0xFF;
            int following =
                    first < 0x80 ? 0 : first < 0xC0 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF8 ? 3 : -1;
            int c = following < 0 ? -1 : character(bytes, i, first, following);
            i += c < 0 ? 1 : following + 1;
            if (c < 0) {
                text.append(REPLACEMENT);
            } else if (c > 0xFFFF) {
                text.append((char) (SURROGATES + ((c - 0x10000) >> 10)))
                        .append((char) (0xDC00 + ((c - 0x10000) & 0x3FF)));
            } else {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    /** The character, or -1 if this is none or is not written as briefly as it must be. */
    private static int character(byte[] bytes, int start, int first, int following) {
        if (start + following >= bytes.length) {
            return -1;
        }
        int c = following == 0 ? first : first & (0x3F >> following);
        for (int i = 1; i <= following; i++) {
            int next = bytes[start + i] & 0xFF;
            if (next >> 6 != 2) {
                return -1;
            }
            c = (c << 6) | (next & 0x3F);
        }
        boolean isCharacter = c >= LEAST[following] && c <= LARGEST && (c < SURROGATES || c >= AFTER_SURROGATES);
        return isCharacter ? c : -1;
    }
}
