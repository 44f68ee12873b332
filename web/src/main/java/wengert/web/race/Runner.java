package wengert.web.race;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.web.sweep.Progress;

/**
 * One mode on its way through a program: sweep after sweep, a number a step, until all derivatives are known.
 *
 * <p>Values are computed once and kept in either mode. A product is a local slope times an adjoint or a tangent: what the
 * chain rule takes beside the values.
 */
sealed interface Runner permits ReverseRunner, ForwardRunner {

    /** Its sweeps in order; one of values alone counts as none. */
    List<Leg> legs();

    /** How many sweeps of derivatives it takes. */
    int sweeps();

    /** How many products have been taken after so many steps. */
    int products(int step);

    /** What shows after so many steps. */
    Progress at(int step);

    /** The step with which a derivative is known. */
    int knownAt(int output, int input);

    /** The derivative of an element of the output in one of the inputs. */
    double derivative(int output, int input);

    /** The number of steps. */
    default int size() {
        return legs().get(legs().size() - 1).end();
    }

    /** Whether a derivative is known after so many steps. */
    default boolean isKnown(int output, int input, int step) {
        return step >= knownAt(output, input);
    }

    /** The sweep that the step taken last belongs to, or null before the first. */
    default @Nullable Leg leg(int step) {
        for (Leg leg : legs()) {
            if (step > leg.from() && step <= leg.end()) {
                return leg;
            }
        }
        return null;
    }

    /** How many sweeps of derivatives have begun after so many steps. */
    default int begun(int step) {
        int begun = 0;
        for (Leg leg : legs().subList(legs().size() - sweeps(), legs().size())) {
            begun += step > leg.from() ? 1 : 0;
        }
        return begun;
    }

    /** Whether all is known and nothing is left to do. */
    default boolean isDone(int step) {
        return step >= size();
    }
}
