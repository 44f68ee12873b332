package wengert.web.lens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.derive.Function;
import wengert.derive.GradientProgram;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.lang.Program;
import wengert.web.model.Computation;

/**
 * What is looked at, and what is seen.
 *
 * @param input the name of the input in which the derivative is looked at, or empty for the program itself
 * @param chosen the level that the user has chosen, or null
 * @param level how closely it is looked at
 * @param program the program
 * @param viewed what is seen of it: what the stage, the sweeps and the inspector are about
 */
public record LensState(String input, @Nullable Level chosen, Level level, Computation program, Computation viewed) {
    /** More numbers than this are not written out: they could not be drawn. */
    static final int MOST_NUMBERS = 3_000;

    /** The program as it is. */
    public static LensState of(Computation program) {
        return seen("", null, program);
    }

    /**
     * What is seen of a program where nothing else was chosen.
     *
     * @param input the name of the input in whose derivative is looked at, or empty for the program itself
     */
    public static Computation seen(String text, String input) {
        return seen(input, null, Computation.of(Program.read(text))).viewed();
    }

    /** The same look at another program, as far as that has what is looked at. */
    @SuppressWarnings("ReferenceEquality") // one reading of one text makes one computation
    public LensState in(Computation next) {
        return next == program ? this : seen(input, chosen, next);
    }

    /** With another derivative, or the program itself. */
    LensState at(String otherInput) {
        return seen(otherInput, chosen, program);
    }

    /** On another level. */
    LensState on(@Nullable Level otherLevel) {
        return seen(input, otherLevel, program);
    }

    /** With what a link says. */
    public LensState seeing(String otherInput, String word) {
        return seen(otherInput, Level.of(word), program);
    }

    /** The word of the level for links; empty where it is the one that is shown without a choice. */
    public String word() {
        return level == Level.startOf(viewed.graph()) ? "" : level.word();
    }

    private static LensState seen(String input, @Nullable Level chosen, Computation program) {
        if (program.isEmpty()) {
            return new LensState(input, chosen, chosen == null ? Level.OPERATIONS : chosen, program, program);
        }
        Node.Input in = find(program, input);
        Computation seen = in == null
                ? program
                : program.with(GradientProgram.of(
                                new Function(program.summed(), program.summed().output(), List.of(in)))
                        .graph());
        Level level = chosen == null ? Level.startOf(seen.graph()) : chosen;
        boolean isWrittenOut = level == Level.NUMBERS && isWrittenOut(seen);
        return new LensState(
                in == null ? "" : input, chosen, level, program, isWrittenOut ? seen.with(seen.numbers()) : seen);
    }

    private static Node.@Nullable Input find(Computation program, String name) {
        for (Node.Input input : derivatives(program)) {
            if (input.name().equals(name)) {
                return input;
            }
        }
        return null;
    }

    /** The inputs in which there is a derivative to look at. */
    static List<Node.Input> derivatives(Computation program) {
        List<Node.Input> inputs = new ArrayList<>();
        for (Node.Input input : program.graph().inputs()) {
            if (program.hasAdjoint(input.id())) {
                inputs.add(input);
            }
        }
        return inputs;
    }

    /** The levels on which this program looks different. */
    List<Level> levels() {
        Graph graph = program.graph();
        List<Level> levels = new ArrayList<>();
        if (graph.groups().size() > 1) {
            levels.add(Level.CALLS);
        }
        levels.add(Level.OPERATIONS);
        if (hasTensors(graph) || graph.groups().size() > 1) {
            levels.add(Level.NUMBERS);
        }
        return levels;
    }

    /** Whether this level was asked for, but has too many numbers to write out. */
    boolean isRefused() {
        return level == Level.NUMBERS && hasTensors(viewed.graph()) && Scalars.bound(viewed.graph()) > MOST_NUMBERS;
    }

    private static boolean isWrittenOut(Computation seen) {
        return hasTensors(seen.graph()) && Scalars.bound(seen.graph()) <= MOST_NUMBERS;
    }

    private static boolean hasTensors(Graph graph) {
        return graph.nodes().stream().anyMatch(node -> !node.shape().isScalar());
    }
}
