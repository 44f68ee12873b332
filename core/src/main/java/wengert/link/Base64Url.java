package wengert.link;

import org.jspecify.annotations.Nullable;

/**
 * Base64 with the alphabet for addresses and without padding (RFC 4648, section 5).
 *
 * <p>Bits at the end that do not fill a byte are passed over, so that the beginning of a text always decodes: what is
 * missing shows in the bytes.
 */
final class Base64Url {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {}

    static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = buffer << 8 | (b & 0xff);
            for (bits += 8; bits >= 6; bits -= 6) {
                out.append(ALPHABET.charAt(buffer >> (bits - 6) & 63));
            }
            buffer &= 63;
        }
        if (bits > 0) {
            out.append(ALPHABET.charAt(buffer << (6 - bits) & 63));
        }
        return out.toString();
    }

    /** The whole bytes in {@code text}, or null if a character is not in the alphabet. */
    static byte @Nullable [] decode(String text) {
        byte[] out = new byte[text.length() * 6 / 8];
        int length = 0;
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int sextet = value(text.charAt(i));
            if (sextet < 0) {
                return null;
            }
            buffer = (buffer << 6 | sextet) & 0xffff;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[length] = (byte) (buffer >> bits);
                length++;
            }
        }
        return out;
    }

    static boolean isDigit(char c) {
        return value(c) >= 0;
    }

    private static int value(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '-' ? 62 : c == '_' ? 63 : -1;
    }
}
