package wengert.lang;

/** How much a program may ask for. Each is checked before anything of that size is made. */
final class Limits {
    private Limits() {}

    /** Characters of a text. */
    static final int SOURCE = 10_000;
    /** Characters of a name. */
    static final int NAME = 64;
    /** Brackets inside brackets. */
    static final int DEPTH = 200;
    /** Nodes, functions written out. */
    static final int NODES = 20_000;
    /** Expressions looked at while functions are written out; more than nodes because names cost as well. */
    static final int WORK = 100_000;
    /** Expressions inside expressions, functions written out. */
    static final int NESTING = 1_000;
    /** Problems, notes and suggestions given. */
    static final int SHOWN = 100;
    /** Elements of all vectors and matrices. */
    static final int ELEMENTS = 1_000_000;
    /** Steps in which a derivative inside a program may be computed. */
    static final int DERIVATIVE = 100_000;
}
