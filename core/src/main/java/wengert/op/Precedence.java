package wengert.op;

/**
 * How tightly an operator binds, loosest first.
 *
 * <p>Shown in the example of {@link Form}.
 */
public enum Precedence {
    CHOICE,
    OR,
    AND,
    NOT,
    COMPARISON,
    SUM,
    PRODUCT,
    NEGATION,
    POWER,
    CALL
}
