package wengert.web.race;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.tensor.Tensor;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;
import wengert.web.words.Word;

/**
 * For each element of the inputs, tangents from it on to the output. The first sweep computes values along, each just before
 * the tangent that needs it; the others find them there.
 */
final class ForwardRunner implements Runner {
    private final Subject subject;
    private final List<Element> outputs;
    private final List<Element> inputs;
    private final List<Leg> legs = new ArrayList<>();
    /** What is reached from each element; the same for all elements of one input. */
    private final List<Reach> reaches = new ArrayList<>();
    /** The first sweep: the number of a step of values, or the complement of the number of a step of tangents. */
    private final int[] first;

    private final double[] @Nullable [] columns;
    private Subject.@Nullable Tangents swept;
    private int sweptColumn;

    ForwardRunner(Subject subject, List<Element> outputs, List<Element> inputs) {
        this.subject = subject;
        this.outputs = outputs;
        this.inputs = inputs;
        this.columns = new double[inputs.size()][];
        Map<Node, Reach> known = new HashMap<>();
        for (Element element : inputs) {
            reaches.add(known.computeIfAbsent(element.node(), node -> Reach.of(subject.program(), (Node.Input) node)));
        }
        this.first = interleaved(reaches.get(0));
        int from = 0;
        for (int column = 0; column < inputs.size(); column++) {
            int size = column == 0 ? first.length : reaches.get(column).size();
            legs.add(new Leg(
                    Mode.TANGENT,
                    column == 0,
                    Word.RACE_LEG_IN.with(inputs.get(column).name()),
                    from,
                    size));
            from += size;
        }
    }

    private int[] interleaved(Reach reach) {
        int values = subject.steps().forwardSize();
        int[] steps = new int[values + reach.size()];
        int tangent = 0;
        int next = 0;
        for (int value = 0; value < values; value++) {
            steps[next++] = value;
            if (tangent < reach.size() && reach.node(tangent) == subject.steps().forwardNode(value)) {
                steps[next++] = ~tangent++;
            }
        }
        return steps;
    }

    @Override
    public List<Leg> legs() {
        return legs;
    }

    @Override
    public int sweeps() {
        return inputs.size();
    }

    @Override
    public int products(int step) {
        int taken = 0;
        for (int column = 0; column < legs.size(); column++) {
            taken += reaches.get(column)
                    .products(tangents(column, legs.get(column).taken(step)));
        }
        return taken;
    }

    /** How many tangents a sweep has after so many of its steps. */
    private int tangents(int column, int taken) {
        if (column > 0) {
            return taken;
        }
        int tangents = 0;
        for (int i = 0; i < taken; i++) {
            tangents += first[i] < 0 ? 1 : 0;
        }
        return tangents;
    }

    @Override
    public Progress at(int step) {
        Leg leg = leg(step);
        if (leg == null) {
            return Progress.along(SweepState.of(Mode.FORWARD, 0, subject), swept(0), null, -1);
        }
        int column = legs.indexOf(leg);
        Subject.Tangents tangents = swept(column);
        int last = leg.taken(step) - 1;
        int index = column == 0 ? first[last] : ~last;
        boolean isOver = step == leg.end();
        if (index >= 0) {
            int node = subject.steps().forwardNode(index);
            return Progress.along(
                    SweepState.of(Mode.FORWARD, step, subject),
                    tangents,
                    subject.steps().forward(index),
                    isOver ? subject.size() : node);
        }
        int node = reaches.get(column).node(~index);
        return Progress.along(
                SweepState.of(Mode.TANGENT, step, subject),
                tangents,
                tangents.steps().get(~index),
                isOver ? subject.size() : column == 0 ? node : subject.size() - 1);
    }

    @Override
    public int knownAt(int output, int input) {
        Leg leg = legs.get(input);
        int wanted = reaches.get(input).upTo(subject.output());
        if (input > 0) {
            return leg.from() + wanted;
        }
        int taken = 0;
        for (int tangents = 0; tangents < wanted; taken++) {
            tangents += first[taken] < 0 ? 1 : 0;
        }
        return taken;
    }

    @Override
    public double derivative(int output, int input) {
        double[] column = columns[input];
        if (column == null) {
            Tensor tangent = swept(input).at(subject.output());
            column = new double[outputs.size()];
            for (int row = 0; row < column.length; row++) {
                column[row] = tangent.get(outputs.get(row).index());
            }
            columns[input] = column;
        }
        return column[output];
    }

    private Subject.Tangents swept(int column) {
        Subject.Tangents known = swept;
        if (known == null || column != sweptColumn) {
            Element element = inputs.get(column);
            known = Subject.Tangents.of(subject.computation(), (Node.Input) element.node(), element.index());
            swept = known;
            sweptColumn = column;
        }
        return known;
    }
}
