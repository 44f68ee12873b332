package wengert.lang;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arguments that are given by name, with the names that other libraries have for them. */
final class Keywords {
    private static final Map<String, String> NAMES = Map.of(
            "axis", "axis",
            "dim", "axis",
            "keep", "keep",
            "keepdims", "keep",
            "keepdim", "keep",
            "reverse", "reverse");

    private Keywords() {}

    /** Whether an argument can have this name. */
    static boolean contains(String name) {
        return NAMES.containsKey(name);
    }

    /** The keyword of a call by its plain name, or null where it is not given. */
    static Expression.@Nullable Keyword of(Expression.Call call, String plain) {
        for (Expression.Keyword keyword : call.keywords()) {
            if (plain.equals(NAMES.get(keyword.name()))) {
                return keyword;
            }
        }
        return null;
    }

    /** The first keyword whose plain name is not among these, or null. */
    static Expression.@Nullable Keyword otherThan(Expression.Call call, Set<String> plain) {
        for (Expression.Keyword keyword : call.keywords()) {
            String name = NAMES.get(keyword.name());
            if (name == null || !plain.contains(name)) {
                return keyword;
            }
        }
        return null;
    }
}
