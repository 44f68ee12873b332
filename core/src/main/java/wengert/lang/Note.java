package wengert.lang;

import wengert.graph.Span;

/** How something was read that could have been meant otherwise. Nothing is wrong. */
public record Note(Span span, String message) {}
