package wengert.build;

/**
 * Java's conversions of floating-point numbers to whole ones, for code that is compiled to JavaScript.
 *
 * <p>The only class here that reaches the page: {@link SaturatingCasts} puts calls of it in the place of casts.
 */
final class Saturation {
    private Saturation() {}

    /** The whole part of a number, the nearest {@code int} beyond their range, and 0 for NaN. */
    static int toInt(double number) {
        if (number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
            return (int) number;
        }
        return number > 0 ? Integer.MAX_VALUE : number < 0 ? Integer.MIN_VALUE : 0;
    }

    /** The whole part of a number, the nearest {@code long} beyond their range, and 0 for NaN. */
    static long toLong(double number) {
        if (number >= -0x1p63 && number < 0x1p63) {
            return (long) number;
        }
        return number > 0 ? Long.MAX_VALUE : number < 0 ? Long.MIN_VALUE : 0;
    }
}
