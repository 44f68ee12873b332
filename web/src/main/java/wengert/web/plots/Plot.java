package wengert.web.plots;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;
import wengert.web.html.Html;

/**
 * A plot that was drawn.
 *
 * @param notice why there is none, or empty
 * @param output how the output is called
 * @param inputs the labels of the numbers that can be axes
 * @param values the names of the values whose curves can be drawn beside that of the output
 * @param axes the axes that inputs have: the horizontal one, and for two inputs the other
 * @param label what is to be seen, in words
 * @param picture the parts of the drawing
 */
public record Plot(
        String notice,
        String output,
        List<String> inputs,
        List<String> values,
        List<Axis> axes,
        String label,
        Html.Picture picture) {
    /** Nothing yet. */
    public static final Plot NONE = notice("");

    /** The break between what the page reads and the picture, which it only shows. */
    private static final char BREAK = '\n';

    public Plot {
        inputs = List.copyOf(inputs);
        values = List.copyOf(values);
        axes = List.copyOf(axes);
    }

    /** Words in the place of a plot. */
    public static Plot notice(String words) {
        return new Plot(words, "", List.of(), List.of(), List.of(), "", new Html.Picture("[]"));
    }

    /** The plot as it comes from the background. */
    public String write() {
        List<Json> written = new ArrayList<>();
        for (Axis axis : axes) {
            written.add(Json.object()
                    .put("label", axis.label())
                    .put("input", axis.input())
                    .put("element", Json.number(axis.element()))
                    .put("low", Json.number(axis.low()))
                    .put("high", Json.number(axis.high()))
                    .put("from", Json.number(axis.from()))
                    .put("to", Json.number(axis.to()))
                    .put("log", Json.bool(axis.isLog()))
                    .build());
        }
        Json head = Json.object()
                .put("notice", notice)
                .put("output", output)
                .put("inputs", Json.strings(inputs))
                .put("values", Json.strings(values))
                .put("axes", Json.array(written))
                .put("label", label)
                .build();
        return head.write() + BREAK + picture.json();
    }

    /**
     * The plot that was written.
     *
     * @throws wengert.json.JsonException if it is none
     */
    static Plot read(String text) {
        int end = text.indexOf(BREAK);
        Json.Obj head = (Json.Obj) Json.read(text.substring(0, end));
        List<Axis> axes = new ArrayList<>();
        for (Json item : list(head, "axes")) {
            Json.Obj axis = (Json.Obj) item;
            axes.add(new Axis(
                    axis.text("label"),
                    axis.text("input"),
                    (int) number(axis, "element"),
                    number(axis, "low"),
                    number(axis, "high"),
                    number(axis, "from"),
                    number(axis, "to"),
                    axis.get("log") instanceof Json.Bool log && log.value()));
        }
        return new Plot(
                head.text("notice"),
                head.text("output"),
                texts(head, "inputs"),
                texts(head, "values"),
                axes,
                head.text("label"),
                new Html.Picture(text.substring(end + 1)));
    }

    private static double number(Json.Obj object, String name) {
        Json number = object.get(name);
        return number == null ? Double.NaN : number.asDouble();
    }

    private static List<Json> list(Json.Obj object, String name) {
        return object.get(name) instanceof Json.Arr array ? array.items() : List.of();
    }

    private static List<String> texts(Json.Obj object, String name) {
        return object.get(name) instanceof Json.Arr array ? array.texts() : List.of();
    }
}
