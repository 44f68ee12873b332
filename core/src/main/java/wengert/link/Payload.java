package wengert.link;

import java.util.LinkedHashMap;
import java.util.Map;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.number.Bits;

/**
 * Version 1 of what a link holds, as JSON with one-letter names; a field with its default value is left out.
 *
 * <p>{@code p} program, {@code i} inputs, {@code o} output, {@code t} tab, {@code m} mode (0 reverse, 1 forward),
 * {@code s} step, {@code x} expected results as 16 hexadecimal digits each.
 */
final class Payload {
    private static final double MAX_STEP = Integer.MAX_VALUE;

    private Payload() {}

    static byte[] bytes(Link link) {
        return Utf8.bytes(write(link));
    }

    static String write(Link link) {
        Json.Members out = Json.object().put("p", link.program());
        if (!link.inputs().isEmpty()) {
            Json.Members inputs = Json.object();
            link.inputs().forEach(inputs::put);
            out.put("i", inputs.build());
        }
        if (!link.output().isEmpty()) {
            out.put("o", link.output());
        }
        View view = link.view();
        if (!view.tab().isEmpty()) {
            out.put("t", view.tab());
        }
        if (view.mode() == View.Mode.FORWARD) {
            out.put("m", 1);
        }
        if (view.step() > 0) {
            out.put("s", view.step());
        }
        if (!view.derivative().isEmpty()) {
            out.put("d", view.derivative());
        }
        if (!view.level().isEmpty()) {
            out.put("l", view.level());
        }
        if (!link.expected().isEmpty()) {
            Json.Members expected = Json.object();
            link.expected().forEach((name, value) -> expected.put(name, Bits.hex(value)));
            out.put("x", expected.build());
        }
        return out.build().write();
    }

    /**
     * The link that {@code text} describes.
     *
     * @throws JsonException if it is not JSON or a known field is not what it should be
     */
    static Link read(String text) {
        Json.Obj in = object("the content", Json.read(text));
        Json program = in.get("p");
        if (program == null) {
            throw new JsonException("expected a program \"p\", found none");
        }
        Map<String, Double> inputs = new LinkedHashMap<>();
        member(in, "i").members().forEach((name, value) -> inputs.put(name, value.asDouble()));
        Map<String, Double> expected = new LinkedHashMap<>();
        member(in, "x").members().forEach((name, value) -> expected.put(name, bits(name, value)));
        View.Mode mode = integer(in, "m", 1) == 0 ? View.Mode.REVERSE : View.Mode.FORWARD;
        View view = new View(
                optionalString(in, "t"),
                mode,
                integer(in, "s", MAX_STEP),
                optionalString(in, "d"),
                optionalString(in, "l"));
        return new Link(string("p", program), inputs, optionalString(in, "o"), view, expected);
    }

    private static Json.Obj member(Json.Obj in, String name) {
        Json value = in.get(name);
        return value == null ? Json.object().build() : object("\"" + name + "\"", value);
    }

    private static Json.Obj object(String what, Json value) {
        if (value instanceof Json.Obj object) {
            return object;
        }
        throw new JsonException("expected an object for " + what + ", found " + value.kind());
    }

    private static String optionalString(Json.Obj in, String name) {
        Json value = in.get(name);
        return value == null ? "" : string(name, value);
    }

    private static String string(String name, Json value) {
        if (value instanceof Json.Str string) {
            return string.value();
        }
        throw new JsonException("expected a string for \"" + name + "\", found " + value.kind());
    }

    private static int integer(Json.Obj in, String name, double max) {
        Json value = in.get(name);
        if (value == null) {
            return 0;
        }
        double number = value instanceof Json.Num num ? num.value() : -1;
        if (number < 0 || number > max || number != Math.floor(number)) {
            throw new JsonException("expected an integer from 0 to " + (int) max + " for \"" + name + "\", found "
                    + (value instanceof Json.Num ? value.write() : value.kind()));
        }
        return (int) number;
    }

    private static double bits(String name, Json value) {
        try {
            return Bits.parse(string(name, value));
        } catch (NumberFormatException e) {
            throw new JsonException(e.getMessage() + " for the result " + JsonException.quoted(name));
        }
    }
}
