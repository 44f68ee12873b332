package wengert.lang;

import java.util.ArrayList;
import java.util.List;
import wengert.lang.Token.Kind;
import wengert.op.Precedence;

/**
 * The text of a program with its spaces in order; words, comments and lines stay.
 *
 * <p>A space stands around operators of sums, comparisons and choices and after commas; none stands inside of brackets and
 * around powers. Around products, in brackets around sums as well, and around the {@code =} of an argument it stands on
 * both sides or on none, as the text has it.
 *
 * <pre>{@code
 * Program program = Program.read("  y=a *b+ max( a,-b )^ 2   # why");
 * Formatting.of(program);   // y = a * b + max(a, -b)^2   # why
 * }</pre>
 */
public final class Formatting {
    /** How a token stands beside others. */
    private enum Role {
        VALUE,
        OPENING,
        CLOSING,
        COMMA,
        /** An operator with a space on both sides. */
        WIDE,
        /** An operator with a space on both sides or none, as it is written. */
        FREE,
        /** An operator without spaces. */
        TIGHT,
        /** A sign before a value. */
        SIGN,
        UNKNOWN
    }

    private final String source;
    private final List<Token> tokens;
    private final StringBuilder text = new StringBuilder();
    /** The brackets that are open, and a {@code ?} for each choice whose colon is due. */
    private final List<String> open = new ArrayList<>();

    private boolean isInBars;
    private boolean isInRange;
    private Role last = Role.WIDE;

    private Formatting(Program program) {
        this.source = program.source();
        this.tokens = program.tokens();
    }

    /** The text in order; as it is where it would mean something else. */
    public static String of(Program program) {
        String text = new Formatting(program).written();
        Program after = Program.read(text);
        boolean isSame = after.problems().size() == program.problems().size()
                && after.notes().size() == program.notes().size()
                && Occurrences.isAlike(program.graph(), after.graph());
        return isSame ? text : program.source();
    }

    private String written() {
        boolean isWide = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String gap = gap(i);
            if (gap.indexOf('\n') >= 0 || i == 0) {
                lines(gap);
                text.append(open.isEmpty() ? "" : gap.substring(gap.lastIndexOf('\n') + 1));
                last = open.isEmpty() ? Role.WIDE : last;
                isInRange &= !open.isEmpty();
                role(i);
            } else if (token.kind() == Kind.COMMENT) {
                text.append(gap.isEmpty() ? "  " : gap);
            } else {
                Role before = last;
                Role role = role(i);
                boolean isFree = before == Role.FREE || role == Role.FREE;
                boolean isSpaced = before == Role.FREE ? isWide : isFree ? isWide(i) : isSpaced(before, role, gap);
                isWide = role == Role.FREE && isSpaced;
                text.append(isSpaced ? " " : "");
            }
            text.append(source, token.span().start(), token.span().end());
        }
        lines(gap(tokens.size()));
        return text.toString();
    }

    /** What stands before a token. */
    private String gap(int i) {
        int from = i == 0 ? 0 : tokens.get(i - 1).span().end();
        return source.substring(
                from,
                i == tokens.size() ? source.length() : tokens.get(i).span().start());
    }

    private void lines(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            text.append(gap.charAt(i) == '\n' ? "\n" : "");
        }
    }

    private boolean isWide(int i) {
        String after = gap(i + 1);
        return !gap(i).isEmpty() || (!after.isEmpty() && after.indexOf('\n') < 0);
    }

    private static boolean isSpaced(Role before, Role role, String gap) {
        boolean isJoined = role == Role.COMMA
                || role == Role.CLOSING
                || role == Role.TIGHT
                || before == Role.OPENING
                || before == Role.TIGHT
                || before == Role.SIGN;
        boolean isApart = before == Role.COMMA || before == Role.WIDE || role == Role.WIDE;
        return !isJoined && (isApart || !gap.isEmpty());
    }

    /** The role of a token after those before it. */
    private Role role(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.COMMENT) {
            String word = source.substring(token.span().start(), token.span().end());
            isInRange &= token.kind() != Kind.SEPARATOR;
            last = switch (token.kind()) {
                case BRACKET -> bracket(word);
                case SEPARATOR -> Role.COMMA;
                case KEYWORD -> Role.WIDE;
                case OPERATOR -> operator(word);
                case UNKNOWN -> Role.UNKNOWN;
                default -> Role.VALUE;
            };
        }
        return last;
    }

    private Role bracket(String word) {
        boolean isOpening = "([{".contains(word);
        if (isOpening) {
            open.add(word);
        } else {
            do {
                isInRange = false;
            } while (!open.isEmpty() && open.remove(open.size() - 1).equals("?"));
        }
        return isOpening ? Role.OPENING : Role.CLOSING;
    }

    private boolean isAfterValue() {
        return last == Role.VALUE || last == Role.CLOSING;
    }

    private Role operator(String word) {
        String inner = open.isEmpty() ? "" : open.get(open.size() - 1);
        return switch (word) {
            case "^", "**", "." -> Role.TIGHT;
            case ".." -> {
                isInRange = true;
                yield Role.TIGHT;
            }
            case "|" -> {
                isInBars = !isInBars || !isAfterValue();
                yield isInBars ? Role.OPENING : Role.CLOSING;
            }
            case "?" -> {
                open.add(word);
                yield Role.WIDE;
            }
            case ":" -> {
                boolean isOfChoice = inner.equals("?");
                if (isOfChoice) {
                    open.remove(open.size() - 1);
                }
                yield isOfChoice ? Role.WIDE : Role.TIGHT;
            }
            case "=" -> inner.isEmpty() ? Role.WIDE : Role.FREE;
            case "+", "-", "−", "–" ->
                !isAfterValue() ? Role.SIGN : inner.equals("[") || isInRange ? Role.FREE : Role.WIDE;
            case "√", "!" -> Role.SIGN;
            default ->
                // A raised number closes its power.
                Lexer.isRaised(word.charAt(0))
                        ? Role.CLOSING
                        : Operators.infix(word, Precedence.PRODUCT) != null || word.charAt(0) > '~'
                                ? Role.FREE
                                : Role.WIDE;
        };
    }
}
