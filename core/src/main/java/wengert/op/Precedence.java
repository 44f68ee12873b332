package wengert.op;

/** How tightly an operator binds, loosest first. */
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
