package wengert.web.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.lang.Fix;
import wengert.lang.Note;
import wengert.lang.Nudge;
import wengert.lang.Occurrences;
import wengert.lang.Problem;
import wengert.lang.Program;
import wengert.web.model.Action;
import wengert.web.words.Word;

/** Keys that mean something in the text; one table for what they do and for what the help says. */
public final class EditorKeys {
    /**
     * A key.
     *
     * @param key as the editor names it; {@code Mod} is Ctrl, or the command key of a Mac
     * @param name as it stands on keyboards, or null where that is the same
     * @param meaning for the help, or null
     */
    public record Key(
            String key, @Nullable Word name, @Nullable Word meaning) {
        /** What the help calls it. */
        public String shown() {
            return name == null ? key : name.text();
        }
    }

    private static final String RENAME = "F2";
    private static final String NEXT = "F8";
    private static final String MEND = "Mod-.";
    private static final String UP = "Alt-ArrowUp";
    private static final String DOWN = "Alt-ArrowDown";

    private static final String FORMAT = "Shift-Alt-f";

    /** The key for the definition of a name; a click with a modifier held is the same. */
    public static final String DEFINITION = "F12";

    /** All of them. */
    public static final List<Key> ALL = List.of(
            new Key(RENAME, null, Word.KEY_RENAME),
            new Key(DEFINITION, null, Word.KEY_DEFINITION),
            new Key(NEXT, null, Word.KEY_NEXT_PROBLEM),
            new Key(MEND, Word.KEY_MEND_NAME, Word.KEY_MEND),
            new Key(UP, Word.KEY_NUDGE_NAME, Word.KEY_NUDGE),
            new Key(DOWN, null, null),
            new Key(FORMAT, Word.KEY_FORMAT_NAME, Word.KEY_FORMAT));

    private EditorKeys() {}

    /** What a key means at a place in the text, or null where it means nothing. */
    public static @Nullable Action of(Program program, String key, int position) {
        return switch (key) {
            case UP -> nudged(program, position, 1);
            case DOWN -> nudged(program, position, -1);
            case MEND -> mended(program, position);
            case NEXT -> next(program, position);
            case FORMAT -> new EditorAction.Format();
            case RENAME -> new EditorAction.Rename(position);
            default -> {
                Occurrences found = Occurrences.at(program, position);
                Span span = found == null ? null : found.definition(position);
                yield span == null ? null : new EditorAction.Show(span.start(), span.end());
            }
        };
    }

    private static @Nullable Action nudged(Program program, int position, int steps) {
        String text = Nudge.moved(program, position, steps, false);
        return text == null ? null : new EditorAction.Replace(text);
    }

    /** The problem or remark after a place, or else the first. */
    private static @Nullable Action next(Program program, int position) {
        List<Span> spans = new ArrayList<>();
        program.problems().forEach(problem -> spans.add(problem.span()));
        program.notes().forEach(note -> spans.add(note.span()));
        Span next = null;
        for (Span span : spans) {
            boolean isNearer = next == null || ahead(span, position) < ahead(next, position);
            next = isNearer ? span : next;
        }
        return next == null ? null : new EditorAction.Show(next.start(), next.end());
    }

    /** How far a span begins behind a place, all that is before it being farther. */
    private static int ahead(Span span, int position) {
        return span.start()
                - position
                + (span.start() < position || span.end() == position ? Integer.MAX_VALUE / 2 : 0);
    }

    /** The nearest fix of a problem, or else of a remark. */
    private static @Nullable Action mended(Program program, int position) {
        Fix fix = null;
        for (Problem problem : program.problems()) {
            fix = nearer(fix, problem.fixes(), position);
        }
        for (Note note : fix == null ? program.notes() : List.<Note>of()) {
            fix = nearer(fix, note.fixes(), position);
        }
        return fix == null ? null : new EditorAction.Replace(fix.applied(program.source()));
    }

    private static @Nullable Fix nearer(@Nullable Fix known, List<Fix> fixes, int position) {
        boolean isNearer =
                !fixes.isEmpty() && (known == null || distance(fixes.get(0), position) < distance(known, position));
        return isNearer ? fixes.get(0) : known;
    }

    private static int distance(Fix fix, int position) {
        return Math.abs(fix.span().start() - position);
    }
}
