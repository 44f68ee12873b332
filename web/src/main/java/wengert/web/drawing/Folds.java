package wengert.web.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wengert.graph.Graph;
import wengert.op.Composite;

/**
 * Which groups of a program are drawn as one card: a rule for all of them, and those that the user has turned the other way.
 *
 * <p>A group is known by its title and how many of that title come before it, so that it stays as it was while numbers and
 * other lines change.
 *
 * @param turned the names of the groups for which the rule does not hold
 */
public record Folds(Rule rule, Set<String> turned) {
    /** What holds for a group that nobody has turned. */
    public enum Rule {
        /** Calls and composite operations are closed. */
        ALL_CLOSED,
        /** Composite operations such as softmax are closed, calls of the program's own functions are open. */
        COMPOSITES_CLOSED,
        /** Everything is open. */
        ALL_OPEN
    }

    /** Calls are open, and composite operations closed. */
    public static final Folds START = new Folds(Rule.COMPOSITES_CLOSED, Set.of());

    public Folds {
        turned = Set.copyOf(turned);
    }

    /** The rule alone. */
    public static Folds by(Rule rule) {
        return new Folds(rule, Set.of());
    }

    /** With a group turned the other way. */
    public Folds with(Graph program, int group) {
        Set<String> next = new HashSet<>(turned);
        String name = names(program)[group];
        if (!next.remove(name)) {
            next.add(name);
        }
        return new Folds(rule, next);
    }

    /** How many cards a program is drawn as. */
    public int cards(Graph program) {
        Folding folding = Folding.of(program, this);
        int count = 0;
        for (int id = 0; id < program.size(); id++) {
            count += folding.shown(id) == id ? 1 : 0;
        }
        return count;
    }

    /** For each group whether it is to be closed. */
    boolean[] closed(Graph program) {
        String[] names = names(program);
        boolean[] closed = new boolean[names.length];
        for (int group = 1; group < closed.length; group++) {
            boolean isComposite = Composite.named(program.groups().get(group).title()) != null;
            boolean isRuled = rule == Rule.ALL_CLOSED || (rule == Rule.COMPOSITES_CLOSED && isComposite);
            closed[group] = isRuled != turned.contains(names[group]);
        }
        return closed;
    }

    private static String[] names(Graph program) {
        Map<String, Integer> counts = new HashMap<>();
        String[] names = new String[program.groups().size()];
        for (int group = 0; group < names.length; group++) {
            String title = program.groups().get(group).title();
            names[group] = title + "#" + counts.merge(title, 1, Integer::sum);
        }
        return names;
    }
}
