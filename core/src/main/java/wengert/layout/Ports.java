package wengert.layout;

/**
 * Where edges end on the side of the box that takes them: in operand order, a little apart, and as nearly
 * opposite to where they come from as that allows, so that an edge that can be straight is.
 */
final class Ports {
    /** The part of half a side that edges may end on; corners stay free. */
    private static final double USABLE = 0.6;

    private Ports() {}

    /**
     * Replaces where edges come from by where they end, both measured from the middle of the side: the
     * nearest ordered places a step apart, in the least-squares sense, by pooling neighbours that are too
     * close.
     *
     * @param at in operand order
     * @param side length of the side
     * @param step distance of neighbouring ends where the side is long enough
     */
    static void spread(double[] at, double side, double step) {
        int count = at.length;
        double limit = side / 2 * USABLE;
        double apart = count > 1 ? Math.min(step, 2 * limit / (count - 1)) : 0;
        double[] sum = new double[count];
        int[] members = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            sum[pools] = Math.max(-limit, Math.min(limit, at[i])) - apart * i;
            members[pools] = 1;
            pools++;
            while (pools > 1 && sum[pools - 1] / members[pools - 1] < sum[pools - 2] / members[pools - 2]) {
                pools--;
                sum[pools - 1] += sum[pools];
                members[pools - 1] += members[pools];
            }
        }
        double last = limit - apart * (count - 1);
        int i = 0;
        for (int p = 0; p < pools; p++) {
            double place = Math.max(-limit, Math.min(last, sum[p] / members[p]));
            for (int m = 0; m < members[p]; m++) {
                at[i] = place + apart * i;
                i++;
            }
        }
    }
}
