package wengert.link;

/**
 * Unpacks a raw deflate stream (RFC 1951) bit by bit: a link is short, and what the class library has would weigh more in
 * the page than it saves.
 *
 * <p>Nothing is read beyond the stream and no more is unpacked than allowed, whatever the stream says.
 */
final class Inflation {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int MOST_LENGTHS = 286;
    private static final int MOST_DISTANCES = 30;

    private final byte[] in;
    private final int limit;
    private int at;
    private int bit;
    private byte[] out = new byte[1024];
    private int size;
    private boolean isDamaged;

    /** Unpacks what begins at {@code start}, but not more than one byte beyond {@code limit}. */
    Inflation(byte[] in, int start, int limit) {
        this.in = in;
        this.at = start;
        this.limit = limit;
        boolean isLast = false;
        while (!isLast && !isOver()) {
            isLast = bits(1) == 1;
            block(bits(2));
        }
    }

    boolean isDamaged() {
        return isDamaged;
    }

    boolean isTooLarge() {
        return size > limit;
    }

    byte[] content() {
        byte[] content = new byte[size];
        System.arraycopy(out, 0, content, 0, size);
        return content;
    }

    private boolean isOver() {
        return isDamaged || isTooLarge();
    }

    private void block(int type) {
        switch (type) {
            case 0 -> stored();
            case 1 -> copies(Huffman.FIXED_SYMBOLS, Huffman.FIXED_DISTANCES);
            case 2 -> described();
            default -> isDamaged = true;
        }
    }

    private void stored() {
        if (bit > 0) {
            bit = 0;
            at++;
        }
        int length = bits(16);
        isDamaged |= length != (~bits(16) & 0xFFFF);
        for (int i = 0; i < length && !isOver(); i++) {
            put(bits(8));
        }
    }

    private void described() {
        int symbols = bits(5) + 257;
        int distances = bits(5) + 1;
        int described = bits(4) + 4;
        int[] ofLengths = new int[ORDER.length];
        for (int i = 0; i < described; i++) {
            ofLengths[ORDER[i]] = bits(3);
        }
        int[] lengths = lengths(new Huffman(ofLengths), symbols + distances);
        int[] first = new int[symbols];
        int[] second = new int[distances];
        System.arraycopy(lengths, 0, first, 0, symbols);
        System.arraycopy(lengths, symbols, second, 0, distances);
        isDamaged |= symbols > MOST_LENGTHS || distances > MOST_DISTANCES || first[Huffman.END] == 0;
        copies(new Huffman(first), new Huffman(second));
    }

    /** Lengths of codes, in which runs are written as one. */
    private int[] lengths(Huffman code, int count) {
        int[] lengths = new int[count];
        isDamaged |= !code.isPossible();
        int i = 0;
        while (i < count && !isDamaged) {
            int symbol = decode(code);
            if (symbol < 16) {
                lengths[i++] = symbol;
                continue;
            }
            int repeated = symbol == 16 && i > 0 ? lengths[i - 1] : 0;
            int times = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            isDamaged |= (symbol == 16 && i == 0) || i + times > count;
            for (int n = 0; n < times && i < count; n++) {
                lengths[i++] = repeated;
            }
        }
        return lengths;
    }

    private void copies(Huffman symbols, Huffman distances) {
        isDamaged |= !symbols.isPossible() || !distances.isPossible();
        while (!isOver()) {
            int symbol = decode(symbols);
            if (symbol == Huffman.END) {
                return;
            }
            if (symbol < Huffman.END) {
                put(symbol);
            } else {
                copy(symbol - Huffman.END - 1, distances);
            }
        }
    }

    private void copy(int symbol, Huffman distances) {
        if (symbol >= Huffman.LENGTH.length) {
            isDamaged = true;
            return;
        }
        int length = Huffman.LENGTH[symbol] + bits(Huffman.LENGTH_BITS[symbol]);
        int near = decode(distances);
        if (isDamaged) {
            return;
        }
        int distance = Huffman.DISTANCE[near] + bits(Huffman.DISTANCE_BITS[near]);
        isDamaged |= distance > size;
        for (int i = 0; i < length && !isOver(); i++) {
            put(out[size - distance]);
        }
    }

    /** The next symbol; 0 where there is none, which is damage. */
    private int decode(Huffman code) {
        int read = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= Huffman.LONGEST; length++) {
            read |= bits(1);
            int count = code.count(length);
            if (read - count < first) {
                return code.symbol(index + read - first);
            }
            index += count;
            first = 2 * (first + count);
            read <<= 1;
        }
        isDamaged = true;
        return 0;
    }

    /** The next bits as a number, the first one the lowest; 0 beyond the end, which is damage. */
    private int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (at >= in.length) {
                isDamaged = true;
                return 0;
            }
            value |= ((in[at] >> bit) & 1) << i;
            bit++;
            if (bit == 8) {
                bit = 0;
                at++;
            }
        }
        return value;
    }

    private void put(int value) {
        if (size == out.length) {
            byte[] larger = new byte[2 * size];
            System.arraycopy(out, 0, larger, 0, size);
            out = larger;
        }
        out[size++] = (byte) value;
    }
}
