package wengert.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds functions that call themselves, directly or through others.
 *
 * <p>One depth-first search over all definitions, without a stack of calls. Of every knot of functions at
 * least one circle is found; a function that only shares a knot with it may be missed.
 */
final class Recursion {
    private final Map<String, Statement.Definition> definitions;
    /** For each function on a circle, what it calls next there. */
    private final Map<String, String> circles = new HashMap<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<Iterator<String>> calls = new ArrayList<>();

    Recursion(Map<String, Statement.Definition> definitions) {
        this.definitions = definitions;
        for (String name : definitions.keySet()) {
            enter(name);
            while (!path.isEmpty()) {
                Iterator<String> left = calls.get(calls.size() - 1);
                if (left.hasNext()) {
                    follow(left.next());
                } else {
                    leave();
                }
            }
        }
    }

    /** What the function calls that leads back to it, or null if it is on no circle that was found. */
    @Nullable
    String wayBack(String function) {
        return circles.get(function);
    }

    private void enter(String name) {
        Statement.Definition definition = definitions.get(name);
        if (definition != null && !places.containsKey(name)) {
            places.put(name, path.size());
            path.add(name);
            calls.add(definition.calls().iterator());
        }
    }

    private void leave() {
        String name = path.remove(path.size() - 1);
        calls.remove(calls.size() - 1);
        places.put(name, -1);
    }

    private void follow(String called) {
        Integer place = places.get(called);
        if (place == null) {
            enter(called);
        } else if (place >= 0) {
            for (int i = place; i < path.size() && !circles.containsKey(path.get(i)); i++) {
                circles.put(path.get(i), i + 1 < path.size() ? path.get(i + 1) : called);
            }
        }
    }
}
