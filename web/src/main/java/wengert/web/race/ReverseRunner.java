package wengert.web.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.diff.Contribution;
import wengert.explain.Snapshot;
import wengert.graph.Node;
import wengert.web.subject.Subject;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;
import wengert.web.sweep.SweepState;
import wengert.web.words.Word;

/** Values from the inputs to the output; then, for each element of the output, adjoints back to all inputs. */
final class ReverseRunner implements Runner {
    private final Subject subject;
    private final List<Element> outputs;
    private final List<Element> inputs;
    private final List<Leg> legs = new ArrayList<>();
    /** How many products a sweep back has taken after each of its steps. */
    private final int[] products;
    /** With which step of a sweep back the adjoint of a node is complete. */
    private final int[] complete;

    private final double[] @Nullable [] rows;
    /** The program differentiated in the element whose sweep was looked at last. */
    private Subject swept;

    private int sweptRow;

    ReverseRunner(Subject subject, List<Element> outputs, List<Element> inputs) {
        this.subject = subject;
        this.outputs = outputs;
        this.inputs = inputs;
        this.rows = new double[outputs.size()][];
        this.swept = Subject.of(subject.computation().ofElement(0));
        this.products = new int[swept.steps().backwardSize() + 1];
        this.complete = new int[subject.size()];
        count(swept.snapshot());
        int values = subject.steps().forwardSize();
        legs.add(new Leg(Mode.FORWARD, true, Word.RACE_LEG_VALUES.text(), 0, values));
        int back = products.length - 1;
        for (int row = 0; row < outputs.size(); row++) {
            legs.add(new Leg(
                    Mode.BACKWARD,
                    false,
                    Word.RACE_LEG_FROM.with(outputs.get(row).name()),
                    values + row * back,
                    back));
        }
    }

    /** A step for the seed, then one for each operation with an adjoint. */
    private void count(Snapshot snapshot) {
        Arrays.fill(complete, products.length - 1);
        if (snapshot.hasAdjoint(subject.output())) {
            complete[subject.output()] = 1;
        }
        List<Contribution> contributions = snapshot.sweep().contributions();
        int step = 1;
        int next = 0;
        for (int id = subject.size() - 1; id >= 0; id--) {
            if (snapshot.hasAdjoint(id) && subject.node(id) instanceof Node.Apply) {
                step++;
                while (next < contributions.size() && contributions.get(next).user() == id) {
                    complete[contributions.get(next).argument()] = step;
                    next++;
                }
                products[step] = next;
            }
        }
    }

    @Override
    public List<Leg> legs() {
        return legs;
    }

    @Override
    public int sweeps() {
        return outputs.size();
    }

    @Override
    public int products(int step) {
        int taken = 0;
        for (Leg leg : legs.subList(1, legs.size())) {
            taken += products[leg.taken(step)];
        }
        return taken;
    }

    @Override
    public Progress at(int step) {
        Leg leg = leg(step);
        if (leg == null || leg.mode() == Mode.FORWARD) {
            return Progress.of(SweepState.of(Mode.FORWARD, step, subject), subject);
        }
        Subject of = swept(legs.indexOf(leg) - 1);
        return Progress.of(SweepState.of(Mode.BACKWARD, leg.taken(step), of), of);
    }

    @Override
    public int knownAt(int output, int input) {
        return legs.get(output + 1).from() + complete[inputs.get(input).node().id()];
    }

    @Override
    public double derivative(int output, int input) {
        double[] row = rows[output];
        if (row == null) {
            Subject of = swept(output);
            row = new double[inputs.size()];
            for (int i = 0; i < row.length; i++) {
                Element element = inputs.get(i);
                row[i] = of.adjoint(element.node().id()).get(element.index());
            }
            rows[output] = row;
        }
        return row[input];
    }

    private Subject swept(int row) {
        if (row != sweptRow) {
            swept = Subject.of(subject.computation().ofElement(row));
            sweptRow = row;
        }
        return swept;
    }
}
