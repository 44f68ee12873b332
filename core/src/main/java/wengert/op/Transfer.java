package wengert.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elements of a result, one after the other, that come from evenly spaced places of one argument, or are all 0.
 *
 * @param to the first of them
 * @param argument which argument they come from
 * @param place where the first of them comes from, or {@link Movement#ZERO}
 * @param step from one place to the next: 1 copies, 0 repeats
 * @param length how many elements, at least 1
 */
record Transfer(int to, int argument, int place, int step, int length) {

    /** As few transfers as a movement needs, given where each element comes from. */
    static Transfer[] of(int[] arguments, int[] places) {
        List<Transfer> transfers = new ArrayList<>();
        int start = 0;
        while (start < places.length) {
            int step = start + 1 < places.length ? places[start + 1] - places[start] : 0;
            int end = start + 1;
            while (end < places.length
                    && arguments[end] == arguments[start]
                    && places[end] - places[end - 1] == step
                    && (places[end] == Movement.ZERO) == (places[start] == Movement.ZERO)) {
                end++;
            }
            transfers.add(new Transfer(start, arguments[start], places[start], step, end - start));
            start = end;
        }
        return transfers.toArray(Transfer[]::new);
    }

    /** As {@link Work#run}, for these elements. */
    void run(double[] v, int out, int[] arguments, int stride, int first, int count) {
        int target = (out + to) * stride + first;
        int source = (arguments[argument] + place) * stride + first;
        if (place == Movement.ZERO) {
            for (int k = 0; k < length; k++) {
                Arrays.fill(v, target + k * stride, target + k * stride + count, 0);
            }
        } else if (step == 1 && count == stride) {
            System.arraycopy(v, source, v, target, length * stride);
        } else if (stride == 1) {
            one(v, target, source);
        } else {
            for (int k = 0; k < length; k++) {
                System.arraycopy(v, source + k * step * stride, v, target + k * stride, count);
            }
        }
    }

    private void one(double[] v, int target, int source) {
        if (step == 0) {
            Arrays.fill(v, target, target + length, v[source]);
            return;
        }
        for (int k = 0; k < length; k++) {
            v[target + k] = v[source + k * step];
        }
    }
}
