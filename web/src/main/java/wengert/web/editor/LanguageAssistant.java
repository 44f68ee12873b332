package wengert.web.editor;

import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.lang.Fix;
import wengert.lang.Note;
import wengert.lang.Occurrences;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.lang.Token;
import wengert.op.Composite;
import wengert.op.Form;
import wengert.op.Op;
import wengert.web.code.Assistant;
import wengert.web.code.Completions;
import wengert.web.code.Hover;
import wengert.web.code.Mark;
import wengert.web.model.Computation;
import wengert.web.words.Word;
import wengert.web.words.Words;

/** Knows the language on behalf of the editor. */
public final class LanguageAssistant implements Assistant {
    /** A word for each kind of token. */
    private static final Map<Token.Kind, String> KINDS = kinds();

    private Program last = Program.read("");
    private @Nullable Computation computed;

    /** The program of a text; asked for again and again between two changes, it is read once. */
    public Program read(String text) {
        if (!last.source().equals(text)) {
            last = Program.read(text);
            computed = null;
        }
        return last;
    }

    /** Takes a program that was read elsewhere, so that its text is not read again. */
    @SuppressWarnings("ReferenceEquality") // one reading is as good as another
    public void know(Program program) {
        if (program != last) {
            last = program;
            computed = null;
        }
    }

    @Override
    public List<Mark> highlight(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Token token : read(text).tokens()) {
            marks.add(new Mark(token.span().start(), token.span().end(), KINDS.getOrDefault(token.kind(), "")));
        }
        return marks;
    }

    @Override
    public List<String> tokenKinds() {
        return List.copyOf(KINDS.values());
    }

    private static Map<Token.Kind, String> kinds() {
        Map<Token.Kind, String> words = new LinkedHashMap<>();
        for (Token.Kind kind : Token.Kind.values()) {
            words.put(kind, kind.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    @Override
    public @Nullable Completions complete(String text, int position, boolean asked) {
        int from = position;
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        boolean isWordStarted = from < position && !isDigit(text.charAt(from));
        boolean isAskedFor = asked && from == position;
        if (isInComment(text, position) || !(isWordStarted || isAskedFor)) {
            return null;
        }
        Map<String, Completions.Item> items = new LinkedHashMap<>();
        String word = text.substring(from, position);
        Computation computation = computation(text);
        Map<String, Integer> latest = new LinkedHashMap<>();
        for (Node node : computation.graph().nodes()) {
            String name = node.label();
            if (name != null && !name.equals(word)) {
                latest.put(name, node.id());
            }
        }
        latest.forEach((name, node) -> items.put(
                name,
                new Completions.Item(name, "= " + computation.precision().of(computation.value(node)), name, null)));
        for (Op op : Op.values()) {
            if (op.form() instanceof Form.Call
                    && !op.callName().equals("unless_nan")
                    && !op.callName().equals("strong_mul")) {
                items.put(
                        op.callName(),
                        new Completions.Item(
                                op.callName(), meaning(op.meaning()), op.callName(), () -> OperationHelp.of(op)));
            }
        }
        for (Composite composite : Composite.values()) {
            String name = composite.callName();
            items.put(name, new Completions.Item(name, meaning(composite.meaning()), name, null));
        }
        return new Completions(from, new ArrayList<>(items.values()));
    }

    @Override
    public @Nullable Hover hover(String text, int position) {
        for (Problem problem : read(text).problems()) {
            if (touches(problem.span(), position)) {
                return said(problem.span(), problem.message(), problem.fixes());
            }
        }
        for (Note note : read(text).notes()) {
            if (touches(note.span(), position)) {
                return said(note.span(), note.message(), note.fixes());
            }
        }
        for (Token token : read(text).tokens()) {
            Span span = token.span();
            if (span.start() <= position && position < span.end()) {
                return hover(text, token);
            }
        }
        return null;
    }

    @Override
    public @Nullable Hover signature(String text, int position) {
        if (isInComment(text, position)) {
            return null;
        }
        List<Token> tokens = read(text).tokens();
        int depth = 0;
        int argument = 0;
        for (int i = tokens.size() - 1; i > 0; i--) {
            Token token = tokens.get(i);
            int end = token.span().end();
            if (end > position) {
                continue;
            }
            if (text.lastIndexOf('\n', position - 1) >= end) {
                return null;
            }
            char sign = text.charAt(token.span().start());
            if (token.kind() == Token.Kind.BRACKET) {
                depth += ")]}".indexOf(sign) >= 0 ? 1 : -1;
            }
            if (depth < 0) {
                Token called = tokens.get(i - 1);
                return called.kind() == Token.Kind.FUNCTION ? signature(text, called.span(), argument) : null;
            }
            argument += depth == 0 && sign == ',' ? 1 : 0;
        }
        return null;
    }

    /** Of an operation, or of a function that the text defines elsewhere. */
    private @Nullable Hover signature(String text, Span place, int argument) {
        String name = text.substring(place.start(), place.end());
        Op op = Op.named(name);
        if (op != null) {
            return new Hover(
                    place.start(),
                    place.end(),
                    OperationHelp.signature(op.callName(), op.parameters(), argument, meaning(op.meaning())));
        }
        Occurrences found = Occurrences.at(read(text), place.start());
        Span definition = found == null ? place : found.definition(place.start());
        if (definition.equals(place) || text.charAt(definition.end()) != '(') {
            return null;
        }
        List<String> parameters = new ArrayList<>();
        int from = definition.end() + 1;
        for (int i = from; i < text.length() && text.charAt(i) != '='; i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == ')') {
                parameters.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return new Hover(place.start(), place.end(), OperationHelp.signature(name, parameters, argument, ""));
    }

    private static boolean touches(Span span, int position) {
        return span.start() - (span.end() == span.start() ? 1 : 0) <= position && position <= span.end();
    }

    private static Hover said(Span span, String message, List<Fix> fixes) {
        return new Hover(
                span.start(),
                span.end(),
                div(
                        cls("help"),
                        p(text(message)),
                        when(
                                !fixes.isEmpty(),
                                () -> p(
                                        cls("help-domain"),
                                        text(Word.FIX_KEY.with(fixes.get(0).title()))))));
    }

    private @Nullable Hover hover(String text, Token token) {
        Span span = token.span();
        String word = text.substring(span.start(), span.end());
        if (token.kind() == Token.Kind.FUNCTION) {
            Op op = Op.named(word);
            return op == null ? null : new Hover(span.start(), span.end(), OperationHelp.of(op));
        }
        if (token.kind() == Token.Kind.OPERATOR) {
            Op op = OperationHelp.written(word);
            return op == null ? null : new Hover(span.start(), span.end(), OperationHelp.of(op));
        }
        if (token.kind() != Token.Kind.NAME) {
            return null;
        }
        Program program = read(text);
        int node = program.nodeAt(span.end());
        Computation computation = computation(text);
        if (node < 0 || node >= computation.size()) {
            node = program.named(word);
        }
        return node < 0 || computation.isEmpty()
                ? null
                : new Hover(span.start(), span.end(), ValueHelp.of(computation, node));
    }

    private Computation computation(String text) {
        Program program = read(text);
        if (computed == null) {
            computed = Computation.of(program);
        }
        return computed;
    }

    /** Letters of the alphabets that names are written in; the class library's own test brings tables of all scripts. */
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || (c >= 'À' && c < '\u2000');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInComment(String text, int position) {
        int hash = text.lastIndexOf('#', position - 1);
        return hash >= 0 && text.lastIndexOf('\n', position - 1) < hash;
    }

    private static String meaning(String english) {
        return Words.spoken().ofTable(english);
    }
}
