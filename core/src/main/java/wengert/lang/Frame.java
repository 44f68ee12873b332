package wengert.lang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;

/**
 * Where an expression is computed: by a statement, or in a call of a function.
 *
 * @param parameters the nodes of the function's parameters
 * @param group the group its nodes belong to
 * @param moment the moment whose meanings names have
 * @param site the outermost call that leads here, or null for a statement
 * @param dry whether the body is only looked through for problems, without making nodes
 * @param splits products found so far that are written without signs; an empty list is a name that is none
 */
record Frame(
        Map<String, Integer> parameters,
        int group,
        int moment,
        @Nullable Span site,
        boolean dry,
        Map<String, List<String>> splits) {

    static Frame ofStatement(int moment) {
        return new Frame(Map.of(), 0, moment, null, false, new HashMap<>());
    }

    /** To look through the body of a function. */
    static Frame dry(Statement.Definition definition, int moment) {
        Map<String, Integer> parameters = new HashMap<>();
        definition.parameters().forEach(parameter -> parameters.put(parameter, 0));
        return new Frame(parameters, 0, moment, null, true, new HashMap<>());
    }

    /** Whether problems and notes are reported from here: each place in the text does so once. */
    boolean speaks() {
        return site == null;
    }

    /** Where a problem with what stands at {@code span} is reported: there, or in a function where it was called from. */
    Span place(Span span) {
        return site == null ? span : site;
    }

    /** The same place, its nodes in another group. */
    Frame inGroup(int other) {
        return new Frame(parameters, other, moment, site, dry, splits);
    }

    /** The same place, as seen from the outermost call: {@code call} if there is none yet. */
    Frame calledFrom(Span call) {
        return new Frame(parameters, group, moment, place(call), dry, splits);
    }
}
