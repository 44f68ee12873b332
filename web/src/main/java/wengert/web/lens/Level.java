package wengert.web.lens;

import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Folds;
import wengert.web.words.Word;

/** How closely a program is looked at; its numbers are the same on every level. */
public enum Level {
    /** Each call and each composite operation is one card. */
    CALLS(Word.LEVEL_CALLS, "calls", Folds.Rule.ALL_CLOSED),
    /** Calls are open, down to the operations that the program writes. */
    OPERATIONS(Word.LEVEL_OPERATIONS, "operations", Folds.Rule.COMPOSITES_CLOSED),
    /** Vectors and matrices are written out in their elements, and composite operations in their parts. */
    NUMBERS(Word.LEVEL_NUMBERS, "numbers", Folds.Rule.ALL_OPEN);

    private final Word label;
    private final String word;
    private final Folds.Rule rule;

    Level(Word label, String word, Folds.Rule rule) {
        this.label = label;
        this.word = word;
        this.rule = rule;
    }

    String label() {
        return label.text();
    }

    /** Which groups are closed on this level. */
    public Folds folds() {
        return Folds.by(rule);
    }

    /** The word for links and choices. */
    String word() {
        return word;
    }

    /** The level of this word, or null. */
    static @Nullable Level of(String word) {
        for (Level level : values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        return null;
    }

    /** The level on which a graph is shown until one is chosen: its operations, or its calls where those are too many. */
    static Level startOf(Graph graph) {
        if (graph.size() <= Drawing.MANY || graph.groups().size() <= 1) {
            return OPERATIONS;
        }
        int operations = OPERATIONS.folds().cards(graph);
        return operations > Drawing.MANY && CALLS.folds().cards(graph) < operations ? CALLS : OPERATIONS;
    }
}
