package wengert.number;

/** Which of the two decimals around an exact value is taken. */
enum Rounding {
    /** The nearer one; of two that are equally near, the one whose last digit is even. */
    NEAREST,
    /** The one towards zero. */
    DOWN,
    /** The one away from zero. */
    UP
}
