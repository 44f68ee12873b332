package wengert.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wengert.graph.Span;

/** Collects problems and notes in whatever order they are found. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void error(Span span, String message, Fix... fixes) {
        problems.add(new Problem(Severity.ERROR, span, message, List.of(fixes)));
    }

    void warning(Span span, String message) {
        problems.add(new Problem(Severity.WARNING, span, message, List.of()));
    }

    void note(Span span, String message, Fix... fixes) {
        notes.add(new Note(span, message, List.of(fixes)));
    }

    /** Whether another problem or note would still be shown. */
    boolean areFew() {
        return problems.size() + notes.size() < 2 * Limits.SHOWN;
    }

    /** The first problems in order of position, then one that counts the others. */
    List<Problem> inOrder() {
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        if (problems.size() <= Limits.SHOWN) {
            return List.copyOf(problems);
        }
        List<Problem> shown = new ArrayList<>(problems.subList(0, Limits.SHOWN));
        int more = problems.size() - Limits.SHOWN;
        Severity worst = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? Severity.ERROR
                : Severity.WARNING;
        Span next = problems.get(Limits.SHOWN).span();
        shown.add(new Problem(
                worst,
                next,
                "and " + more + (more == 1 ? " more problem" : " more problems") + " from here on",
                List.of()));
        return List.copyOf(shown);
    }

    /** The first notes in order of position. */
    List<Note> notesInOrder() {
        notes.sort(Comparator.comparingInt(note -> note.span().start()));
        return List.copyOf(notes.subList(0, Math.min(notes.size(), Limits.SHOWN)));
    }
}
