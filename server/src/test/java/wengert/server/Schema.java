package wengert.server;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wengert.json.Json;

/** As much of JSON Schema as the description of the API uses; a keyword it does not know is an error, not passed over. */
final class Schema {
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "const",
            "enum",
            "pattern",
            "oneOf",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "description");

    private final Json.Obj document;
    private final Set<String> seen;

    /** Schemas of this document; each property met in an answer is noted in {@code seen}. */
    Schema(Json.Obj document, Set<String> seen) {
        this.document = document;
        this.seen = seen;
    }

    /** What is wrong with a value; empty when it fits. */
    String mismatch(Json value, Json.Obj schema, String where) {
        if (!KNOWN.containsAll(schema.members().keySet())) {
            throw new IllegalArgumentException(
                    "unknown keyword in " + schema.members().keySet());
        }
        if (schema.get("$ref") instanceof Json.Str ref) {
            return mismatch(value, at(document, ref.value().substring(2)), ref.value());
        }
        if (schema.get("oneOf") instanceof Json.Arr options) {
            long fitting = options.items().stream()
                    .filter(option -> mismatch(value, (Json.Obj) option, where).isEmpty())
                    .count();
            return fitting == 1 ? "" : where + ": fits " + fitting + " of the options: " + value.write();
        }
        if (!fitsAlone(value, schema)) {
            return where + ": does not fit: " + value.write();
        }
        if (value instanceof Json.Arr array && schema.get("items") instanceof Json.Obj items) {
            return array.items().stream()
                    .map(item -> mismatch(item, items, where + "[]"))
                    .filter(problem -> !problem.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return value instanceof Json.Obj object ? members(object, schema, where) : "";
    }

    /** Whether a value fits, whatever is in it. */
    private static boolean fitsAlone(Json value, Json.Obj schema) {
        Json constant = schema.get("const");
        if (constant != null && !constant.equals(value)) {
            return false;
        }
        if (schema.get("enum") instanceof Json.Arr allowed && !allowed.items().contains(value)) {
            return false;
        }
        if (schema.get("type") instanceof Json.Str type && !types(value).contains(type.value())) {
            return false;
        }
        return !(schema.get("pattern") instanceof Json.Str pattern)
                || (value instanceof Json.Str text
                        && Pattern.compile(pattern.value())
                                .matcher(text.value())
                                .find());
    }

    private String members(Json.Obj object, Json.Obj schema, String where) {
        Json.Obj properties = schema.get("properties") instanceof Json.Obj some
                ? some
                : Json.object().build();
        if (schema.get("required") instanceof Json.Arr required) {
            for (Json name : required.items()) {
                if (object.get(((Json.Str) name).value()) == null) {
                    return where + ": has no " + name.write();
                }
            }
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String name = member.getKey();
            Json rule = properties.get(name);
            rule = rule == null ? schema.get("additionalProperties") : rule;
            if (rule instanceof Json.Bool) {
                return where + ": has an undocumented " + name;
            }
            seen.add(where + "/properties/" + name);
            String problem =
                    rule instanceof Json.Obj inner ? mismatch(member.getValue(), inner, where + "/" + name) : "";
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    /** Every property of the named schemas, as it is noted when it is met. */
    Set<String> properties(List<String> names) {
        Set<String> all = new TreeSet<>();
        for (String name : names) {
            String where = "components/schemas/" + name;
            at(document, where + "/properties")
                    .members()
                    .keySet()
                    .forEach(property -> all.add("#/" + where + "/properties/" + property));
        }
        return all;
    }

    private static List<String> types(Json value) {
        if (value instanceof Json.Num number) {
            return number.value() == Math.rint(number.value()) ? List.of("number", "integer") : List.of("number");
        }
        String kind = value.kind();
        return List.of(kind.substring(kind.indexOf(' ') + 1));
    }

    /** What lies under these names, one inside the other. */
    static Json.Obj at(Json.Obj object, String path) {
        Json.Obj found = object;
        for (String name : path.split("/", -1)) {
            found = (Json.Obj) requireNonNull(found.get(name), path);
        }
        return found;
    }
}
