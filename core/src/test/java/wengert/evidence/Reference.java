package wengert.evidence;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A true number to 25 digits, and how far a computed one is from it.
 *
 * @param exact the number, or null where it is infinite
 * @param infinity the infinity it stands for where {@code exact} is null
 */
record Reference(@org.jspecify.annotations.Nullable BigDecimal exact, double infinity) {

    /** Reads a decimal number, {@code inf} or {@code -inf}. */
    static Reference read(String text) {
        return text.endsWith("inf")
                ? new Reference(null, text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                : new Reference(new BigDecimal(text), 0);
    }

    /** The double nearest to it. */
    double nearest() {
        return exact == null ? infinity : exact.doubleValue();
    }

    /**
     * The distance of {@code computed} in units of the last place of the nearest double; at most a half for the
     * nearest double itself, infinite for a NaN or a wrong infinity. A true number beyond the largest double is met
     * by an infinity.
     *
     * @param floor the true number counts as no smaller than this; 0 for the plain distance
     */
    double ulps(double computed, double floor) {
        double nearest = nearest();
        if (exact == null || Double.isInfinite(nearest) || Double.isInfinite(computed) || Double.isNaN(computed)) {
            return computed == nearest ? 0 : Double.POSITIVE_INFINITY;
        }
        BigDecimal unit = new BigDecimal(Math.ulp(Math.max(Math.abs(nearest), floor)));
        return new BigDecimal(computed)
                .subtract(exact)
                .abs()
                .divide(unit, MathContext.DECIMAL64)
                .doubleValue();
    }
}
