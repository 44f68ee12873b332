package wengert.web.checks;

import org.jspecify.annotations.Nullable;
import wengert.web.model.Computation;

/**
 * The check on the JVM.
 *
 * @param isAsking whether an answer is awaited
 * @param asked what was sent, or null
 * @param report the answer, or null
 * @param problem why there is none, or empty
 */
public record ChecksState(
        boolean isAsking,
        @Nullable Computation asked,
        @Nullable JvmReport report,
        String problem) {
    /** Nothing asked yet. */
    public static final ChecksState START = new ChecksState(false, null, null, "");
}
