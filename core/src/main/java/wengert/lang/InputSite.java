package wengert.lang;

import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.graph.Span;

/**
 * An input of a program and the place in the text that decides its value.
 *
 * @param literal the signed number that a slider rewrites, or null for a name that is never given a value
 * @param range the range the program gives for it, or null
 */
public record InputSite(
        Node.Input input, @Nullable Span literal, @Nullable Range range) {}
