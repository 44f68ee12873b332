package wengert.web.inputs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.InputSite;
import wengert.lang.Program;
import wengert.lang.Range;
import wengert.lang.Token;
import wengert.number.Numbers;

/** Writes the range of an input into the text: {@code a = 2 in [-5, 5]}. */
final class RangeText {
    private RangeText() {}

    /** The text with this range in the place of the one that the input had, or behind its number if it had none. */
    static String of(Program program, InputSite site, Range range) {
        String words = " in [" + Numbers.shortest(range.low()) + ", " + Numbers.shortest(range.high()) + "]";
        String source = program.source();
        Span literal = site.literal();
        if (literal == null) {
            String value = Numbers.shortest(site.input().value());
            return site.input().name() + " = " + value + words + "\n" + source;
        }
        Span old = written(program, literal.end());
        int end = old == null ? literal.end() : old.end();
        return source.substring(0, literal.end()) + words + source.substring(end);
    }

    /** The range that is written behind a number, or null. */
    private static @Nullable Span written(Program program, int start) {
        List<Token> tokens = program.tokens();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < start) {
            i++;
        }
        if (i == tokens.size() || !text(program, tokens.get(i)).equals("in")) {
            return null;
        }
        while (i < tokens.size() && !text(program, tokens.get(i)).equals("]")) {
            i++;
        }
        return i == tokens.size() ? null : new Span(start, tokens.get(i).span().end());
    }

    private static String text(Program program, Token token) {
        return program.source().substring(token.span().start(), token.span().end());
    }
}
