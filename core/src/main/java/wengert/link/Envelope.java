package wengert.link;

/**
 * Bytes packed so that damage is noticed before they are unpacked: CRC-32 (four bytes), length of the packed bytes
 * (three), then the content as a raw deflate stream.
 *
 * <p>The checksum covers all that follows it, and finds every error confined to 32 neighbouring bits, so any single
 * wrong character of a link. The length tells a link that was cut off from one that was changed.
 */
final class Envelope {
    private static final int HEADER = 7;
    private static final int CHECKED_FROM = 4;
    private static final int CRC_POLYNOMIAL = 0xedb88320;

    /** What opening gave; {@code content} is empty unless the state is {@code WHOLE}. */
    record Unsealed(State state, String content) {
        static Unsealed not(State state) {
            return new Unsealed(state, "");
        }
    }

    /** How an envelope was found. */
    enum State {
        WHOLE,
        CUT_OFF,
        DAMAGED,
        TOO_LARGE
    }

    private Envelope() {}

    static byte[] seal(byte[] content) {
        byte[] packed = Deflation.of(content);
        byte[] sealed = new byte[HEADER + packed.length];
        System.arraycopy(packed, 0, sealed, HEADER, packed.length);
        put(sealed, CHECKED_FROM, 3, packed.length);
        put(sealed, 0, 4, crc(sealed));
        return sealed;
    }

    /** The content, unless something is wrong or it is more than {@code limit} bytes, of which no more are unpacked. */
    static Unsealed open(byte[] sealed, int limit) {
        if (sealed.length < HEADER || sealed.length - HEADER < get(sealed, CHECKED_FROM, 3)) {
            return Unsealed.not(State.CUT_OFF);
        }
        if (get(sealed, 0, 4) != crc(sealed)) {
            return Unsealed.not(State.DAMAGED);
        }
        Inflation unpacked = new Inflation(sealed, HEADER, limit);
        if (unpacked.isTooLarge()) {
            return Unsealed.not(State.TOO_LARGE);
        }
        return unpacked.isDamaged()
                ? Unsealed.not(State.DAMAGED)
                : new Unsealed(State.WHOLE, Utf8.text(unpacked.content()));
    }

    /** CRC-32 of what follows the checksum, bit by bit: a link is short, and a table would weigh more than it saves. */
    private static int crc(byte[] sealed) {
        int crc = -1;
        for (int i = CHECKED_FROM; i < sealed.length; i++) {
            crc ^= sealed[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc >>> 1) ^ (CRC_POLYNOMIAL & -(crc & 1));
            }
        }
        return ~crc;
    }

    private static void put(byte[] bytes, int start, int count, int value) {
        for (int i = 0; i < count; i++) {
            bytes[start + i] = (byte) (value >>> (8 * (count - 1 - i)));
        }
    }

    private static int get(byte[] bytes, int start, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[start + i] & 0xff);
        }
        return value;
    }
}
