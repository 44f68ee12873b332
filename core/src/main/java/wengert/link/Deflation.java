package wengert.link;

/**
 * Packs bytes as one block of a raw deflate stream (RFC 1951) with the fixed codes: what has been there before is copied,
 * as long a stretch as is found and from as near as that is found.
 *
 * <p>For texts as short as programs the fixed codes take hardly more room than codes made for the text, whose description
 * has to be sent along.
 */
final class Deflation {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int TRIED = 256;
    private static final int BUCKETS = 4096;
    private static final int[] SYMBOLS = Huffman.FIXED_SYMBOLS.codes();
    private static final int[] DISTANCES = Huffman.FIXED_DISTANCES.codes();

    private final byte[] in;
    /** For each hash of three bytes where they stood last, and for each place where those there stood before; 0 is none. */
    private final int[] latest = new int[BUCKETS];

    private final int[] before;
    private byte[] out = new byte[1024];
    private int bits;

    private Deflation(byte[] in) {
        this.in = in;
        this.before = new int[in.length + 1];
    }

    static byte[] of(byte[] content) {
        return new Deflation(content).packed();
    }

    private byte[] packed() {
        put(0b011, 3);
        int at = 0;
        while (at < in.length) {
            int from = longest(at);
            int length = from < 0 ? 0 : common(from, at);
            if (length < SHORTEST) {
                symbol(in[at] & 0xFF);
                length = 1;
            } else {
                copy(length, at - from);
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
        symbol(Huffman.END);
        byte[] packed = new byte[(bits + 7) / 8];
        System.arraycopy(out, 0, packed, 0, packed.length);
        return packed;
    }

    private int longest(int at) {
        int best = -1;
        int longest = 0;
        int place = at + SHORTEST <= in.length ? latest[hash(at)] - 1 : -1;
        for (int tried = 0; tried < TRIED && place >= 0 && at - place <= FARTHEST; tried++) {
            int length = common(place, at);
            if (length > longest) {
                longest = length;
                best = place;
            }
            place = before[place] - 1;
        }
        return best;
    }

    private int common(int from, int at) {
        int most = Math.min(LONGEST, in.length - at);
        int length = 0;
        while (length < most && in[from + length] == in[at + length]) {
            length++;
        }
        return length;
    }

    private void remember(int at) {
        if (at + SHORTEST <= in.length) {
            int hash = hash(at);
            before[at] = latest[hash];
            latest[hash] = at + 1;
        }
    }

    private int hash(int at) {
        int mixed = ((in[at] & 0xFF) << 6) ^ ((in[at + 1] & 0xFF) << 3) ^ (in[at + 2] & 0xFF);
        return mixed % BUCKETS;
    }

    private void copy(int length, int distance) {
        int symbol = place(Huffman.LENGTH, length);
        symbol(Huffman.END + 1 + symbol);
        put(length - Huffman.LENGTH[symbol], Huffman.LENGTH_BITS[symbol]);
        int near = place(Huffman.DISTANCE, distance);
        code(DISTANCES[near], Huffman.FIXED_DISTANCES.length(near));
        put(distance - Huffman.DISTANCE[near], Huffman.DISTANCE_BITS[near]);
    }

    private static int place(int[] starts, int value) {
        int place = starts.length - 1;
        while (starts[place] > value) {
            place--;
        }
        return place;
    }

    private void symbol(int symbol) {
        code(SYMBOLS[symbol], Huffman.FIXED_SYMBOLS.length(symbol));
    }

    /** Codes are written from their highest bit. */
    private void code(int code, int length) {
        for (int i = length - 1; i >= 0; i--) {
            put((code >> i) & 1, 1);
        }
    }

    /** Numbers are written from their lowest bit. */
    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            if (bits / 8 == out.length) {
                byte[] larger = new byte[2 * out.length];
                System.arraycopy(out, 0, larger, 0, out.length);
                out = larger;
            }
            out[bits / 8] |= (byte) (((value >> i) & 1) << (bits % 8));
            bits++;
        }
    }
}
