package wengert.link;

import java.util.Arrays;

/**
 * A prefix code of RFC 1951: it follows from the length of each symbol's code alone.
 *
 * <p>The fixed codes and the tables of lengths and distances are here too, since packing and unpacking share them.
 */
final class Huffman {
    static final int LONGEST = 15;
    /** The symbol that ends a block; those above it are lengths of copies. */
    static final int END = 256;

    /** The shortest copy for each symbol of a length, and the bits that are added to it. */
    static final int[] LENGTH = new int[29];

    static final int[] LENGTH_BITS = new int[29];
    /** The nearest distance for each symbol of a distance, and the bits that are added to it. */
    static final int[] DISTANCE = new int[30];

    static final int[] DISTANCE_BITS = new int[30];

    static {
        steps(LENGTH, LENGTH_BITS, 3, 4);
        LENGTH[28] = 258;
        LENGTH_BITS[28] = 0;
        steps(DISTANCE, DISTANCE_BITS, 1, 2);
    }

    static final Huffman FIXED_SYMBOLS = fixedSymbols();
    static final Huffman FIXED_DISTANCES = fixedDistances();

    private final int[] lengths;
    private final int[] counts = new int[LONGEST + 1];
    private final int[] symbols;

    Huffman(int[] lengths) {
        this.lengths = lengths;
        this.symbols = new int[lengths.length];
        for (int length : lengths) {
            counts[length]++;
        }
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]++] = symbol;
            }
        }
    }

    /** Whether no two codes collide: more codes than there is room for are none. */
    boolean isPossible() {
        int room = 1;
        for (int length = 1; length <= LONGEST && room >= 0; length++) {
            room = 2 * room - counts[length];
        }
        return room >= 0;
    }

    int count(int length) {
        return counts[length];
    }

    int symbol(int index) {
        return symbols[index];
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** The code of each symbol, its first bit the highest. */
    int[] codes() {
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = 2 * (next[length] + counts[length]);
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            codes[symbol] = next[lengths[symbol]]++;
        }
        return codes;
    }

    private static void steps(int[] starts, int[] bits, int first, int group) {
        int start = first;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start;
            bits[i] = Math.max(0, i / group - 1);
            start += 1 << bits[i];
        }
    }

    private static Huffman fixedSymbols() {
        int[] lengths = new int[288];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        }
        return new Huffman(lengths);
    }

    private static Huffman fixedDistances() {
        int[] lengths = new int[30];
        Arrays.fill(lengths, 5);
        return new Huffman(lengths);
    }
}
