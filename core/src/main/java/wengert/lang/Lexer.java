package wengert.lang;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Token.Kind;

/** Cuts a text into pieces, in one pass. */
final class Lexer {
    private static final String BRACKETS = "()[]{}";
    private static final String SEPARATORS = ",;";
    private static final String MARKS = "=:?|.!&√";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_SYMBOL = 3;

    private final String source;
    private final Problems problems;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private int start;
    private int offset;

    Lexer(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
        while (offset < source.length()) {
            start = offset;
            token();
        }
        start = offset;
        lexemes.add(new Lexeme(Kind.SEPARATOR, "", span()));
    }

    /** What the parser reads: no comments, one line end for several, and the end of the text last. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    /** What an editor colours: comments as well, but no line ends. */
    List<Token> tokens() {
        List<Token> roles = new ArrayList<>(tokens);
        for (int i = 0; i + 1 < roles.size(); i++) {
            Token token = roles.get(i);
            int next = roles.get(i + 1).span().start();
            if (token.kind() == Kind.NAME
                    && source.charAt(next) == '('
                    && source.charAt(token.span().end()) != '\n') {
                roles.set(i, new Token(Kind.FUNCTION, token.span()));
            }
        }
        return List.copyOf(roles);
    }

    private void token() {
        char c = source.charAt(offset);
        if (c == '\n') {
            offset++;
            lineEnd();
        } else if (isSpace(c)) {
            offset++;
        } else if (c == '#') {
            comment();
        } else if (Names.isDigit(c) || (c == '.' && isDigitAt(offset + 1) && !follows('.'))) {
            number();
        } else if (c == 'π') {
            offset++;
            add(Kind.NAME, "pi");
        } else if (Names.isStart(c)) {
            word();
        } else if (c == '\'' || c == '"') {
            string(c);
        } else if (isRaised(c)) {
            raised();
        } else {
            symbol();
        }
    }

    private void lineEnd() {
        if (!lexemes.isEmpty() && !lexemes.get(lexemes.size() - 1).isLineEnd()) {
            lexemes.add(new Lexeme(Kind.SEPARATOR, "\n", span()));
        }
    }

    private void comment() {
        while (offset < source.length() && source.charAt(offset) != '\n') {
            offset++;
        }
        tokens.add(new Token(Kind.COMMENT, span()));
    }

    private void number() {
        digits();
        if (at('.') && !isAt(offset + 1, '.') && !(offset + 1 < source.length() && isNameAfterPoint(offset + 1))) {
            offset++;
            digits();
        }
        if (isExponentAt(offset)) {
            offset += isDigitAt(offset + 1) ? 1 : 2;
            digits();
        }
        add(Kind.NUMBER, source.substring(start, offset));
    }

    private void digits() {
        while (isDigitAt(offset)) {
            offset++;
        }
    }

    /** Whether a method name follows the point, as in {@code 2.tanh()}, rather than an exponent. */
    private boolean isNameAfterPoint(int at) {
        return Names.isStart(source.charAt(at)) && !isExponentAt(at);
    }

    private boolean isExponentAt(int at) {
        if (at >= source.length() || (source.charAt(at) != 'e' && source.charAt(at) != 'E')) {
            return false;
        }
        boolean signed = at + 1 < source.length() && (source.charAt(at + 1) == '+' || source.charAt(at + 1) == '-');
        return isDigitAt(signed ? at + 2 : at + 1);
    }

    private void word() {
        while (offset < source.length() && Names.isPart(source.charAt(offset))) {
            offset++;
        }
        String word = source.substring(start, offset);
        if (word.length() > Limits.NAME) {
            problems.error(
                    span(),
                    "expected a name of at most " + Limits.NAME + " characters, got one of " + word.length()
                            + ": use a shorter one");
            add(Kind.UNKNOWN, word);
        } else {
            add(Names.isKeyword(word) ? Kind.KEYWORD : Names.isNumber(word) ? Kind.NUMBER : Kind.NAME, word);
        }
    }

    private void string(char quote) {
        offset++;
        while (offset < source.length() && source.charAt(offset) != quote && source.charAt(offset) != '\n') {
            offset++;
        }
        offset += at(quote) ? 1 : 0;
        add(Kind.STRING, source.substring(start, offset));
    }

    private void raised() {
        StringBuilder digits = new StringBuilder("^");
        while (offset < source.length() && isRaised(source.charAt(offset))) {
            digits.append(RAISED.indexOf(source.charAt(offset)));
            offset++;
        }
        add(Kind.OPERATOR, digits.toString());
    }

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    private void symbol() {
        for (int length = LONGEST_SYMBOL; length >= 1; length--) {
            if (offset + length <= source.length()) {
                String text = source.substring(offset, offset + length);
                String plain = plain(text);
                if (plain != null) {
                    offset += length;
                    add(kind(plain), plain);
                    return;
                }
            }
        }
        unknown();
    }

    private static @Nullable String plain(String text) {
        boolean isMark = text.equals("..") || (text.length() == 1 && isMark(text.charAt(0)));
        if (isMark || Operators.contains(text)) {
            return text;
        }
        return switch (text) {
            case "×", "⋅", "∙", "∗" -> "*";
            case "÷", "∕" -> "/";
            case "–", "﹣", "－" -> "-";
            default -> Operators.plain(text);
        };
    }

    private static boolean isMark(char c) {
        return BRACKETS.indexOf(c) >= 0 || SEPARATORS.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0;
    }

    private static Kind kind(String symbol) {
        return BRACKETS.contains(symbol) ? Kind.BRACKET : SEPARATORS.contains(symbol) ? Kind.SEPARATOR : Kind.OPERATOR;
    }

    private void unknown() {
        offset++;
        while (offset < source.length() && isUnknown(source.charAt(offset))) {
            offset++;
        }
        int shown = Math.min(offset, start + 20);
        problems.error(
                span(),
                "expected a name, a number or an operator, got '" + source.substring(start, shown)
                        + (shown < offset ? "..." : "") + "': this sign has no meaning here");
        add(Kind.UNKNOWN, "?" + source.substring(start, shown));
    }

    private static boolean isUnknown(char c) {
        return c != '\n'
                && !isSpace(c)
                && c != '#'
                && c != 'π'
                && !Names.isPart(c)
                && c != '\''
                && c != '"'
                && !isRaised(c)
                && plain(String.valueOf(c)) == null;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\r'
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u202f'
                || c == '\ufeff';
    }

    private void add(Kind kind, String text) {
        lexemes.add(new Lexeme(kind, text, span()));
        tokens.add(new Token(kind, span()));
    }

    private Span span() {
        return new Span(start, offset);
    }

    private boolean at(char c) {
        return offset < source.length() && source.charAt(offset) == c;
    }

    private boolean isAt(int at, char c) {
        return at < source.length() && source.charAt(at) == c;
    }

    /** Whether this character stands right before: {@code 0..3} is no {@code .3}. */
    private boolean follows(char c) {
        return start > 0 && source.charAt(start - 1) == c;
    }

    private boolean isDigitAt(int at) {
        return at < source.length() && Names.isDigit(source.charAt(at));
    }
}
