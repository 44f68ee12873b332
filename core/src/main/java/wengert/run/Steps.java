package wengert.run;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.op.Op;
import wengert.op.Places;
import wengert.op.Work;

/** The operations of a plan in the order in which they run, as columns of a table. */
final class Steps {
    private final Op[] ops;
    /** What operations on whole tensors do; null where the operation goes element by element. */
    private final Work[] works;
    /** Where the arguments of operations on whole tensors begin; null where the operation goes element by element. */
    private final int[][] arguments;
    /** Where the results and arguments of operations that go element by element begin. */
    private final Places places;

    private final int[] sizes;
    /** For each step, where the first after it begins that is not the same operation on numbers. */
    private final int[] ends;

    private final int elements;

    Steps(Graph graph, Layout layout) {
        int room = layout.elements();
        List<Step> steps = new ArrayList<>();
        int scratch = 0;
        for (int node : Levels.order(graph)) {
            scratch = Math.max(scratch, Step.add((Node.Apply) graph.node(node), graph, layout.offsets(), room, steps));
        }
        int count = steps.size();
        this.elements = room + scratch;
        this.ops = new Op[count];
        this.works = new Work[count];
        this.arguments = new int[count][];
        this.places = new Places(new int[count], new int[count], new int[count], new int[count]);
        this.sizes = new int[count];
        this.ends = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            Step step = steps.get(i);
            ops[i] = step.op();
            works[i] = step.work();
            sizes[i] = step.size();
            places.out()[i] = step.out();
            if (step.work() == null) {
                places.x()[i] = step.arguments()[0];
                places.y()[i] = step.arguments()[1];
                places.z()[i] = step.arguments()[2];
            } else {
                arguments[i] = step.arguments();
            }
            boolean isAlike = i + 1 < count && ops[i] == ops[i + 1] && isOnNumbers(i) && isOnNumbers(i + 1);
            ends[i] = isAlike ? ends[i + 1] : i + 1;
        }
    }

    private boolean isOnNumbers(int step) {
        return sizes[step] == 1 && works[step] == null;
    }

    /** The number of elements of all nodes, and of what repeated arguments need beside them. */
    int elements() {
        return elements;
    }

    /** The longest run of one operation where there are so many lanes. */
    int longest(int lanes) {
        int longest = 0;
        for (int size : sizes) {
            longest = Math.max(longest, lanes <= Block.LENGTH ? size * lanes : Block.LENGTH);
        }
        return longest;
    }

    /** Runs them in the only lane. */
    void run(double[] v, Block block) {
        for (int i = 0; i < ops.length; i = ends[i]) {
            if (works[i] != null) {
                works[i].run(v, places.out()[i], arguments[i], 1, 0, 1);
            } else if (sizes[i] == 1) {
                ops[i].run(v, places, i, ends[i]);
            } else {
                sweep(i, v, block, 1, 0, sizes[i]);
            }
        }
    }

    /** Runs them in {@code count} of {@code stride} lanes. */
    void run(double[] v, Block block, int stride, int from, int count) {
        for (int i = 0; i < ops.length; i++) {
            if (works[i] != null) {
                works[i].run(v, places.out()[i], arguments[i], stride, from, count);
            } else if (count == stride) {
                sweep(i, v, block, stride, 0, sizes[i] * stride);
            } else {
                for (int e = 0; e < sizes[i]; e++) {
                    sweep(i, v, block, stride, e * stride + from, count);
                }
            }
        }
    }

    private void sweep(int step, double[] v, Block block, int stride, int at, int count) {
        block.run(
                ops[step],
                v,
                places.out()[step] * stride + at,
                places.x()[step] * stride + at,
                places.y()[step] * stride + at,
                places.z()[step] * stride + at,
                count);
    }
}
