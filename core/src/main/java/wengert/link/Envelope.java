package wengert.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

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
    private static final int CHUNK = 4096;

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
        byte[] packed = deflate(content);
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
        return inflate(sealed, limit);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static Unsealed inflate(byte[] sealed, int limit) {
        Inflater inflater = new Inflater(true);
        // One byte more than the stream has: some inflaters ask for it at the end of a raw stream.
        inflater.setInput(Arrays.copyOfRange(sealed, HEADER, sealed.length + 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    return Unsealed.not(State.DAMAGED);
                }
                out.write(chunk, 0, count);
                if (out.size() > limit) {
                    return Unsealed.not(State.TOO_LARGE);
                }
            }
        } catch (DataFormatException e) {
            return Unsealed.not(State.DAMAGED);
        } finally {
            inflater.end();
        }
        return new Unsealed(State.WHOLE, new String(out.toByteArray(), StandardCharsets.UTF_8));
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
