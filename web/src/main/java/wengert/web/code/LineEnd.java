package wengert.web.code;

/**
 * Numbers behind a line of the text, which are no part of it.
 *
 * @param at the end of the line
 * @param value what the line computes, or empty where the line says it itself
 * @param adjoint the derivative of the result in it, or empty where there is none
 */
public record LineEnd(int at, String value, String adjoint) {}
