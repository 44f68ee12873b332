package wengert.lang;

import wengert.graph.Span;

/** A piece of the text with its role, for highlighting. */
public record Token(Kind kind, Span span) {
    /** The role of a token. */
    public enum Kind {
        NUMBER,
        NAME,
        /** A name that is called. */
        FUNCTION,
        OPERATOR,
        KEYWORD,
        BRACKET,
        SEPARATOR,
        COMMENT,
        STRING,
        /** Characters that no program contains. */
        UNKNOWN
    }
}
