package wengert.lang;

import wengert.graph.Span;

/**
 * A piece of the text as the parser sees it.
 *
 * @param text its plain spelling: {@code *} for {@code ·}, {@code ^2} for {@code ²}; a line end is {@code \n}
 *     and the end of the text is empty
 */
record Lexeme(Token.Kind kind, String text, Span span) {
    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isName() {
        return kind == Token.Kind.NAME || kind == Token.Kind.FUNCTION;
    }

    boolean isLineEnd() {
        return is("\n");
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    /** Whether it is a power written as a raised number. */
    boolean isRaised() {
        return kind == Token.Kind.OPERATOR
                && text.length() > 1
                && text.charAt(0) == '^'
                && Names.isDigit(text.charAt(1));
    }
}
