package wengert.lang;

/**
 * How bad a problem is.
 *
 * <p>Shown in the example of {@link Problem}.
 */
public enum Severity {
    /** Part of the text has no meaning. */
    ERROR,
    /** The text has a meaning that is probably not the intended one. */
    WARNING
}
