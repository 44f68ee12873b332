package wengert.web.plots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wengert.json.Json;
import wengert.lang.Range;
import wengert.web.drawing.Viewport.Screen;

/**
 * All that a plot is drawn from.
 *
 * @param text a program without errors
 * @param derivative the name of the input in whose derivative is plotted, or empty for the program itself
 * @param ranges the ranges of the inputs' sliders, by their names
 * @param screen the room for the plot
 * @param pointer where values are read off, or null
 */
public record PlotRequest(
        String text,
        String derivative,
        Choice choice,
        Map<String, Range> ranges,
        Screen screen,
        @Nullable Pointer pointer) {
    /** The request as it goes to the background. */
    String write() {
        Json.Members members = Json.object()
                .put("text", text)
                .put("derivative", derivative)
                .put("across", choice.across())
                .put("up", choice.up())
                .put("surface", Json.bool(choice.isSurface()))
                .put("logs", Json.strings(new TreeSet<>(choice.logs())))
                .put("also", Json.strings(new TreeSet<>(choice.also())))
                .put("windows", written(choice.windows()))
                .put("ranges", written(ranges))
                .put("turn", numbers(choice.yaw(), choice.pitch()))
                .put("screen", numbers(screen.width(), screen.height()));
        if (pointer != null) {
            members.put("pointer", numbers(pointer.x(), pointer.y()));
        }
        return members.build().write();
    }

    /**
     * The request that was written.
     *
     * @throws wengert.json.JsonException if it is none
     */
    public static PlotRequest read(String text) {
        Json.Obj request = (Json.Obj) Json.read(text);
        double[] turn = numbers(request, "turn");
        double[] screen = numbers(request, "screen");
        double[] pointer = numbers(request, "pointer");
        Choice choice = new Choice(
                request.text("across"),
                request.text("up"),
                request.get("surface") instanceof Json.Bool surface && surface.value(),
                texts(request, "logs"),
                texts(request, "also"),
                ranges(request, "windows"),
                turn[0],
                turn[1]);
        return new PlotRequest(
                request.text("text"),
                request.text("derivative"),
                choice,
                ranges(request, "ranges"),
                new Screen(screen[0], screen[1]),
                pointer.length == 0 ? null : new Pointer(pointer[0], pointer[1]));
    }

    private static Json numbers(double first, double second) {
        return Json.array(List.of(Json.number(first), Json.number(second)));
    }

    private static Json written(Map<String, Range> ranges) {
        Json.Members members = Json.object();
        ranges.forEach((name, range) -> members.put(name, numbers(range.low(), range.high())));
        return members.build();
    }

    private static Set<String> texts(Json.Obj request, String name) {
        return request.get(name) instanceof Json.Arr list ? Set.copyOf(list.texts()) : Set.of();
    }

    private static double[] numbers(Json.Obj request, String name) {
        return request.get(name) instanceof Json.Arr list ? numbers(list) : new double[0];
    }

    private static double[] numbers(Json.Arr list) {
        List<Double> numbers = new ArrayList<>();
        list.items().forEach(item -> numbers.add(item.asDouble()));
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Map<String, Range> ranges(Json.Obj request, String name) {
        Map<String, Range> ranges = new HashMap<>();
        if (request.get(name) instanceof Json.Obj members) {
            members.members().forEach((label, pair) -> {
                double[] ends = numbers((Json.Arr) pair);
                ranges.put(label, new Range(ends[0], ends[1]));
            });
        }
        return ranges;
    }
}
