package wengert.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean, at every moment of a program.
 *
 * <p>Moments are counted in statements. A name keeps all its meanings, because the body of a function goes
 * on seeing those of the moment it was written.
 */
final class Scope {
    /** Before the first statement. */
    static final int ALWAYS = -1;
    /** The node of a name whose value could not be computed; the problem has been reported. */
    static final int UNKNOWN = -1;
    /** The name has no value at that moment. */
    static final int NONE = -2;

    /**
     * A function that has been looked through.
     *
     * @param sound whether it can be called
     * @param splits products in its body that are written without signs
     */
    record Function(Statement.Definition definition, boolean sound, int moment, Map<String, List<String>> splits) {}

    private record Meaning<T>(T value, int since) {}

    private final Map<String, List<Meaning<Integer>>> values = new HashMap<>();
    private final Map<String, List<Meaning<Function>>> functions = new HashMap<>();
    private final Map<String, Integer> firstBinding = new HashMap<>();
    private final Map<String, Integer> firstDefinition = new HashMap<>();
    private final Set<String> letters;
    private final Recursion recursion;

    /**
     * Looks through a program before any of it is computed.
     *
     * @param letters names of one letter that the program uses
     */
    Scope(List<Statement> statements, Set<String> letters) {
        this.letters = new HashSet<>(letters);
        Map<String, Statement.Definition> definitions = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Binding binding) {
                firstBinding.putIfAbsent(binding.name(), binding.nameSpan().start());
            } else if (statement instanceof Statement.Update update) {
                firstBinding.putIfAbsent(update.name(), update.nameSpan().start());
            } else if (statement instanceof Statement.Definition definition) {
                definitions.putIfAbsent(definition.name(), definition);
                firstDefinition.putIfAbsent(
                        definition.name(), definition.nameSpan().start());
            } else if (statement instanceof Statement.Alias alias) {
                firstDefinition.putIfAbsent(alias.name(), alias.nameSpan().start());
            } else if (statement instanceof Statement.Broken broken) {
                (broken.function() ? firstDefinition : firstBinding)
                        .putIfAbsent(broken.name(), broken.nameSpan().start());
            }
        }
        this.recursion = new Recursion(definitions);
    }

    void bind(String name, int node, int moment) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(new Meaning<>(node, moment));
    }

    void define(String name, Function function) {
        functions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Meaning<>(function, function.moment()));
    }

    /** The node of a name for a statement at this moment, {@link #UNKNOWN} or {@link #NONE}. */
    int value(String name, int moment) {
        Integer node = before(values.get(name), moment);
        return node == null ? NONE : node;
    }

    /** The function of this name for a statement at this moment, or null. */
    @Nullable
    Function function(String name, int moment) {
        return before(functions.get(name), moment);
    }

    /** The names of all functions of the program. */
    Set<String> functionNames() {
        return firstDefinition.keySet();
    }

    /** The names of all values that the program binds. */
    Set<String> valueNames() {
        return firstBinding.keySet();
    }

    /** Where the program first gives this name a value, or null if it never does. */
    @Nullable
    Integer firstBinding(String name) {
        return firstBinding.get(name);
    }

    /** Where the program first defines a function of this name, or null if it never does. */
    @Nullable
    Integer firstDefinition(String name) {
        return firstDefinition.get(name);
    }

    /** Whether a product written without signs may have a factor of this name. */
    boolean isFactor(String name) {
        return firstBinding.containsKey(name) || letters.contains(name);
    }

    /** What the function of this name calls that leads back to it, or null. */
    @Nullable
    String wayBack(String function) {
        return recursion.wayBack(function);
    }

    private static <T> @Nullable T before(@Nullable List<Meaning<T>> meanings, int moment) {
        if (meanings == null) {
            return null;
        }
        int low = 0;
        int high = meanings.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (meanings.get(middle).since() < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : meanings.get(low - 1).value();
    }
}
