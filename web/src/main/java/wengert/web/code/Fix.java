package wengert.web.code;

/** A change of the text that one click makes: the span from {@code from} to {@code to} becomes {@code insert}. */
public record Fix(String label, int from, int to, String insert) {}
