package wengert.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.number.Bits;

/**
 * What one machine computed, for another to check: a program, its inputs, and the bits of every value and adjoint.
 *
 * <p>As JSON: {@code {"program": text, "inputs": {name: bits}, "values": [bits, ...], "adjoints": [bits or null, ...]}},
 * where bits are 16 hexadecimal digits of IEEE 754, or an array of such for the elements of a vector or matrix, row by row,
 * and the lists follow the node ids of the program's graph.
 *
 * <pre>{@code
 * CheckRequest request = new CheckRequest(
 *         "x = 2; -x", Map.of(), List.of(List.of(2.0), List.of(-2.0)), List.of(List.of(-1.0), List.of(1.0)));
 * String text = request.toJson().write();
 * CheckRequest.read(text).equals(request);   // true
 * }</pre>
 *
 * @param program the text
 * @param inputs the value of each input by its name; an input that is missing has the value the text gives it
 * @param values the value of each node
 * @param adjoints the derivative of the output in each node; null where there is none
 */
public record CheckRequest(
        String program,
        Map<String, List<Double>> inputs,
        List<List<Double>> values,
        List<@Nullable List<Double>> adjoints) {

    /**
     * Reads the JSON form.
     *
     * @throws JsonException saying what was expected, and what was found where
     */
    public static CheckRequest read(String text) {
        Json.Obj object = object(Json.read(text), "the request");
        Map<String, List<Double>> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, Json> entry :
                object(member(object, "inputs"), "inputs").members().entrySet()) {
            inputs.put(entry.getKey(), numbers(entry.getValue(), "inputs." + entry.getKey()));
        }
        List<List<Double>> values = new ArrayList<>();
        for (Json item : array(member(object, "values"), "values").items()) {
            values.add(numbers(item, "values"));
        }
        List<@Nullable List<Double>> adjoints = new ArrayList<>();
        for (Json item : array(member(object, "adjoints"), "adjoints").items()) {
            adjoints.add(item instanceof Json.Null ? null : numbers(item, "adjoints"));
        }
        return new CheckRequest(string(member(object, "program"), "program"), inputs, values, adjoints);
    }

    /** The JSON form. */
    public Json toJson() {
        Json.Members inputBits = Json.object();
        inputs.forEach((name, value) -> inputBits.put(name, hex(value)));
        return Json.object()
                .put("program", program)
                .put("inputs", inputBits.build())
                .put("values", Json.array(values.stream().map(CheckRequest::hex).toList()))
                .put(
                        "adjoints",
                        Json.array(adjoints.stream().map(CheckRequest::hex).toList()))
                .build();
    }

    private static Json hex(@Nullable List<Double> numbers) {
        if (numbers == null) {
            return new Json.Null();
        }
        List<Json> bits = numbers.stream().map(CheckRequest::hex).toList();
        return bits.size() == 1 ? bits.get(0) : Json.array(bits);
    }

    static Json hex(@Nullable Double value) {
        return value == null ? new Json.Null() : Json.string(Bits.hex(value));
    }

    private static Json member(Json.Obj object, String name) {
        Json member = object.get(name);
        if (member == null) {
            throw new JsonException("expected the member \"" + name + "\", found none");
        }
        return member;
    }

    private static Json.Obj object(Json json, String where) {
        if (json instanceof Json.Obj object) {
            return object;
        }
        throw unexpected("an object", json, where);
    }

    private static Json.Arr array(Json json, String where) {
        if (json instanceof Json.Arr array) {
            return array;
        }
        throw unexpected("an array", json, where);
    }

    private static String string(Json json, String where) {
        if (json instanceof Json.Str string) {
            return string.value();
        }
        throw unexpected("a string", json, where);
    }

    /** The numbers of one node: bits, or an array of them. */
    private static List<Double> numbers(Json json, String where) {
        if (!(json instanceof Json.Arr array)) {
            return List.of(bits(json, where));
        }
        List<Double> numbers = new ArrayList<>();
        for (Json item : array.items()) {
            numbers.add(bits(item, where));
        }
        return numbers;
    }

    private static double bits(Json json, String where) {
        try {
            return Bits.parse(string(json, where));
        } catch (NumberFormatException e) {
            throw new JsonException(where + ": " + e.getMessage());
        }
    }

    private static JsonException unexpected(String expected, Json found, String where) {
        return new JsonException(where + ": expected " + expected + ", found " + found.kind());
    }
}
