package wengert.bench;

/** Each operation reads the two before it: as near in memory as can be. */
final class LongChain extends MillionNodes {
    LongChain() {
        super("chain of 1,000,000");
    }

    @Override
    int other(int i) {
        return Math.max(0, i - 2);
    }
}
