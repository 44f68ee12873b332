package wengert.web.code;

/** A span of a text that looks different from the text around it, in the way that its kind says. */
public record Mark(int from, int to, String kind) {}
