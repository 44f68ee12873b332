package wengert.lang;

import wengert.graph.Span;

/**
 * A piece of the text with its role, for highlighting.
 *
 * <pre>{@code
 * List<Token> tokens = Program.read("y = 2 # two").tokens();
 * tokens.get(0).kind();   // NAME
 * tokens.get(3).kind();   // COMMENT
 * }</pre>
 */
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
