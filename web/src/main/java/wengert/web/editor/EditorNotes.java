package wengert.web.editor;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.lang.Occurrences;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.lang.Result;
import wengert.lang.Severity;
import wengert.web.code.Fix;
import wengert.web.code.LineEnd;
import wengert.web.code.Mark;
import wengert.web.code.Note;
import wengert.web.model.Computation;
import wengert.web.model.Figures;
import wengert.web.model.Selection;

/** What the editor shows on the text: problems with their fixes, remarks, and where the selected node comes from. */
public final class EditorNotes {
    /** The kind of mark on the source of the selected node. */
    public static final String SELECTED = "selected";
    /** The kind of mark on all places of the name where the cursor is. */
    public static final String SAME = "same";

    private EditorNotes() {}

    /** The problems and remarks of a program. */
    public static List<Note> of(Program program) {
        List<Note> notes = new ArrayList<>();
        for (Problem problem : program.problems()) {
            boolean isError = problem.severity() == Severity.ERROR;
            notes.add(note(
                    problem.span(),
                    isError ? Note.Severity.ERROR : Note.Severity.WARNING,
                    problem.message(),
                    problem.fixes()));
        }
        for (wengert.lang.Note remark : program.notes()) {
            notes.add(note(remark.span(), Note.Severity.INFO, remark.message(), remark.fixes()));
        }
        return notes;
    }

    /** The source of the node in focus, if the text is still the one it came from. */
    public static List<Mark> marks(EditorState state, Computation viewed, Selection selection) {
        int node = selection.focus();
        if (node < 0 || node >= viewed.size() || state.isStale()) {
            return List.of();
        }
        Span span = viewed.graph().node(node).origin().span();
        return span == null ? List.of() : List.of(new Mark(span.start(), span.end(), SELECTED));
    }

    /** All places of the name where the cursor is, if there is more than one. */
    public static List<Mark> namesakes(EditorState state) {
        Occurrences found = Occurrences.at(state.program(), state.cursor());
        List<Mark> marks = new ArrayList<>();
        if (found != null && found.spans().size() > 1) {
            for (Span span : found.spans()) {
                marks.add(new Mark(span.start(), span.end(), SAME));
            }
        }
        return marks;
    }

    /**
     * The numbers behind each line that computes something: the value of its last statement, unless that is a number
     * written there, and the adjoint, unless that has too many numbers. None where what is shown comes from another text.
     */
    @SuppressWarnings("ReferenceEquality") // the same reading of the same text
    public static List<LineEnd> lineEnds(EditorState state) {
        Computation computation = state.shown();
        boolean isOther = computation.isEmpty() || computation.program() != state.program();
        List<LineEnd> ends = new ArrayList<>();
        String source = computation.program().source();
        for (Result result : isOther ? List.<Result>of() : computation.program().results()) {
            int newline = source.indexOf('\n', result.span().end());
            int at = newline < 0 ? source.length() : newline;
            int node = result.node();
            boolean isWritten = !(computation.graph().node(node) instanceof Node.Apply);
            LineEnd end = new LineEnd(
                    at,
                    isWritten ? "" : Figures.brief(computation.value(node)),
                    computation.hasAdjoint(node) ? Figures.listed(computation.adjoint(node)) : "");
            if (!ends.isEmpty() && ends.get(ends.size() - 1).at() == at) {
                ends.remove(ends.size() - 1);
            }
            if (!end.value().isEmpty() || !end.adjoint().isEmpty()) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static Note note(Span span, Note.Severity severity, String message, List<wengert.lang.Fix> fixes) {
        List<Fix> edits = new ArrayList<>();
        for (wengert.lang.Fix fix : fixes) {
            edits.add(new Fix(fix.title(), fix.span().start(), fix.span().end(), fix.replacement()));
        }
        return new Note(span.start(), Math.max(span.end(), span.start() + 1), severity, message, edits);
    }
}
