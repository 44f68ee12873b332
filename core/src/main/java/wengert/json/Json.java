package wengert.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value.
 *
 * <p>Values are immutable and equal when they hold the same; the members of an object keep the order they came in,
 * which does not count for equality. Nesting is limited to {@link #MAX_DEPTH}, so that no document, read or built,
 * exhausts the stack.
 *
 * <pre>{@code
 * Json range = Json.array(List.of(Json.number(0), Json.number(5)));
 * Json json = Json.object().put("name", "a").put("range", range).build();
 * json.write();                      // {"name":"a","range":[0,5]}
 * Json.read("\"NaN\"").asDouble();   // nan
 * }</pre>
 */
public sealed interface Json {
    /** How many arrays and objects may lie in one another. */
    int MAX_DEPTH = 64;

    /** An object; its names are distinct. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name, or null if there is none. */
        public @Nullable Json get(String name) {
            return members.get(name);
        }

        /** The string of that name, or empty if there is none. */
        public String text(String name) {
            return members.get(name) instanceof Str string ? string.value() : "";
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = Collections.unmodifiableList(new ArrayList<>(items));
        }

        /** Its items as strings; those that are none are empty. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>(items.size());
            for (Json item : items) {
                texts.add(item instanceof Str string ? string.value() : "");
            }
            return texts;
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string of any UTF-16 units. */
    record Str(String value) implements Json {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A finite number; {@link Json#number(double)} takes any double. */
    record Num(double value) implements Json {
        public Num {
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "JSON has no NaN and no infinity: expected a finite number (Json.number writes them as strings)");
            }
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /** The value {@code null}. */
    record Null() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** What this is, with its article, for use in a sentence: "expected a string, found an array". */
    String kind();

    /**
     * Reads one JSON document.
     *
     * <p>Strict: no comments, no trailing commas, no duplicate names, no number beyond the range of a double, at most
     * {@link #MAX_DEPTH} levels. Linear in the length of the text, which it is the caller's to limit.
     *
     * @throws JsonException saying what was expected and what was found at which offset
     */
    static Json read(String text) {
        return new JsonReader(text).document();
    }

    /**
     * This value as JSON without white space; reading it gives an equal value.
     *
     * @throws IllegalArgumentException if it is nested more than {@link #MAX_DEPTH} levels deep
     */
    default String write() {
        return JsonWriter.write(this);
    }

    /** An object being put together. */
    static Members object() {
        return new Members();
    }

    /** An array of these. */
    static Arr array(List<? extends Json> items) {
        return new Arr(new ArrayList<>(items));
    }

    /** An array of these strings. */
    static Arr strings(Collection<String> values) {
        List<Json> items = new ArrayList<>(values.size());
        for (String value : values) {
            items.add(new Str(value));
        }
        return new Arr(items);
    }

    static Str string(String value) {
        return new Str(value);
    }

    static Bool bool(boolean value) {
        return new Bool(value);
    }

    /** Any double: a number, or one of the strings "NaN", "Infinity" and "-Infinity", which JSON cannot say as numbers. */
    static Json number(double value) {
        if (Math.abs(value) <= Double.MAX_VALUE) {
            return new Num(value);
        }
        if (Double.isNaN(value)) {
            return new Str("NaN");
        }
        return new Str(value > 0 ? "Infinity" : "-Infinity");
    }

    /**
     * The double that {@link #number(double)} wrote.
     *
     * @throws JsonException if this is neither a number nor one of its three strings
     */
    default double asDouble() {
        if (this instanceof Num number) {
            return number.value();
        }
        String text = this instanceof Str string ? string.value() : "";
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default ->
                throw new JsonException("expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found "
                        + (this instanceof Str ? JsonException.quoted(text) : kind()));
        };
    }

    /** The members of an object, in the order they are put. */
    final class Members {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Members() {}

        /**
         * Adds a member.
         *
         * @throws IllegalArgumentException if there is one of that name
         */
        public Members put(String name, Json value) {
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("put: expected a new name, got \"" + name + "\" again");
            }
            return this;
        }

        public Members put(String name, String value) {
            return put(name, new Str(value));
        }

        /** Adds a member that is any double, as {@link Json#number(double)} writes it. */
        public Members put(String name, double value) {
            return put(name, number(value));
        }

        public Obj build() {
            return new Obj(members);
        }
    }
}
