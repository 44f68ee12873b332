package wengert.web.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import wengert.explain.Names;
import wengert.tensor.Tensor;
import wengert.web.model.Figures;
import wengert.web.sweep.Progress;

/** In which order the nodes stand in the list. */
final class Sorting {
    private final Progress progress;

    private Sorting(Progress progress) {
        this.progress = progress;
    }

    /**
     * All nodes of the program. By numbers, those that are not known yet in a sweep come last, and before them those that
     * are not a number; a vector or a matrix counts with its largest magnitude.
     */
    static List<Integer> of(TableState state, Progress progress) {
        List<Integer> nodes = new ArrayList<>();
        for (int id = 0; id < progress.subject().size(); id++) {
            nodes.add(id);
        }
        nodes.sort(new Sorting(progress).order(state.column(), state.isDescending()));
        return nodes;
    }

    /** Whatever the direction, nodes without a number come last; those alike stay in the order of the program. */
    private Comparator<Integer> order(TableState.Column column, boolean isDescending) {
        return switch (column) {
            case PLACE -> turned(Comparator.naturalOrder(), isDescending);
            case NAME -> {
                Names names = progress.subject().names();
                yield turned(Comparator.comparing(names::text), isDescending);
            }
            case VALUE -> numbers(id -> number(progress.subject().value(id)), progress::hasValue, isDescending);
            case DERIVATIVE ->
                numbers(
                        id -> number(progress.derivative(id)),
                        id -> progress.subject().varies(id) && progress.hasDerivative(id),
                        isDescending);
        };
    }

    private static Comparator<Integer> turned(Comparator<Integer> order, boolean isDescending) {
        return isDescending ? order.reversed() : order;
    }

    private static Comparator<Integer> numbers(ToDoubleFunction<Integer> at, IntPredicate has, boolean isDescending) {
        Comparator<Integer> order = turned(Comparator.comparingDouble(at), isDescending);
        return Comparator.comparingInt((Integer id) -> !has.test(id) ? 2 : Double.isNaN(at.applyAsDouble(id)) ? 1 : 0)
                .thenComparing(order);
    }

    private static double number(Tensor value) {
        return value.shape().isScalar() ? value.scalar() : Figures.magnitude(value);
    }
}
