package wengert.web.problems;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.li;
import static wengert.web.html.Tags.span;
import static wengert.web.html.Tags.ul;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Span;
import wengert.lang.Fix;
import wengert.lang.Note;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.lang.Severity;
import wengert.web.editor.EditorAction;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** Problems and remarks; a click on one shows its place in the text. */
public final class ProblemsView {
    private ProblemsView() {}

    /** The list for a program; a list without items takes no space. */
    public static Html of(Program program) {
        List<Part> items = new ArrayList<>();
        for (Problem problem : program.problems()) {
            boolean isError = problem.severity() == Severity.ERROR;
            items.add(item(
                    program,
                    isError ? "error" : "warning",
                    (isError ? Word.PROBLEM_ERROR : Word.PROBLEM_WARNING).text(),
                    problem.span(),
                    problem.message(),
                    problem.fixes()));
        }
        for (Note note : program.notes()) {
            items.add(item(program, "info", Word.PROBLEM_NOTE.text(), note.span(), note.message(), note.fixes()));
        }
        return ul(
                cls("problems"),
                attr("aria-label", Word.PROBLEMS.text()),
                attr("aria-live", "polite"),
                Html.all(items));
    }

    private static Html item(Program program, String kind, String word, Span span, String message, List<Fix> fixes) {
        List<Part> buttons = new ArrayList<>();
        for (Fix fix : fixes) {
            buttons.add(button(
                    cls("fix"),
                    on("click", new EditorAction.Replace(fix.applied(program.source()))),
                    text(fix.title())));
        }
        return li(
                cls("problem " + kind),
                key(kind + span.start() + message),
                button(
                        cls("problem-place"),
                        on("click", new EditorAction.Show(span.start(), span.end())),
                        span("problem-kind", word),
                        span("problem-line", " " + Word.PROBLEM_LINE.with(line(program.source(), span.start())) + " "),
                        span("problem-message", message)),
                Html.all(buttons));
    }

    private static int line(String source, int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, source.length()); i++) {
            line += source.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }
}
