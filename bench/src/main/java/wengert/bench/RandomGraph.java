package wengert.bench;

/** Each operation reads the one before it and any other: all over memory. */
final class RandomGraph extends MillionNodes {
    RandomGraph() {
        super("random graph of 1,000,000");
    }

    @Override
    int other(int i) {
        int hash = i * 0x9E3779B9;
        return ((hash ^ (hash >>> 15)) >>> 1) % i;
    }
}
