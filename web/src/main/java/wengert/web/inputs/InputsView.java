package wengert.web.inputs;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.style;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.section;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import wengert.lang.InputSite;
import wengert.lang.Range;
import wengert.number.Numbers;
import wengert.web.editor.EditorState;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.html.Reaction;
import wengert.web.model.Computation;
import wengert.web.words.Word;

/** A pill for each input. */
public final class InputsView {
    private static final int STEPS = 200;

    private InputsView() {}

    /** The inputs of what is shown; they rest while the text has errors. */
    public static Html of(InputsState state, EditorState editor) {
        Computation shown = editor.shown();
        List<Part> pills = new ArrayList<>();
        for (InputSite site : shown.program().inputs()) {
            pills.add(
                    site.input().shape().isScalar()
                            ? pill(site, state.range(site), shown, editor.isStale())
                            : TensorInputView.of(site, shown, editor.isStale()));
        }
        return section(
                cls("inputs"),
                attr("aria-labelledby", "inputs-title"),
                h2(attr("id", "inputs-title"), text(Word.INPUTS.text())),
                when(pills.isEmpty(), () -> p(cls("quiet"), text(Word.INPUTS_NONE.text()))),
                Html.all(pills));
    }

    private static Html pill(InputSite site, Range range, Computation shown, boolean rests) {
        String name = site.input().name();
        double value = site.input().value();
        String output = shown.isEmpty() ? "" : shown.names().text(shown.output());
        double step = Numbers.parse(Numbers.round((range.high() - range.low()) / STEPS, 3));
        return div(
                cls("pill"),
                key(name),
                attr("data-input", name),
                span("pill-name", name),
                input(
                        cls("pill-slider"),
                        attr("type", "range"),
                        attr("aria-label", name),
                        attr("min", Numbers.shortest(range.low())),
                        attr("max", Numbers.shortest(range.high())),
                        attr("step", Numbers.shortest(step)),
                        attr("value", Numbers.shortest(value)),
                        style("--filled", filled(value, range)),
                        flag("disabled", rests),
                        on("input", number(v -> InputsAction.written(name, 0, v, true))),
                        on("change", number(v -> InputsAction.written(name, 0, v, false)))),
                field(
                        "pill-value number",
                        Word.INPUT_VALUE.with(name),
                        value,
                        rests,
                        v -> new InputsAction.Set(name, 0, v, false)),
                when(
                        shown.hasAdjoint(site.input().id()),
                        () -> div(
                                cls("pill-adjoint"),
                                span("pill-partial", "∂" + output + "/∂" + name),
                                shown.precision()
                                        .span(
                                                "adjoint",
                                                shown.adjoint(site.input().id())))),
                div(
                        cls("pill-range"),
                        field(
                                "pill-end number",
                                Word.INPUT_LOW.with(name),
                                range.low(),
                                rests,
                                v -> new InputsAction.From(name, v)),
                        field(
                                "pill-end number",
                                Word.INPUT_HIGH.with(name),
                                range.high(),
                                rests,
                                v -> new InputsAction.To(name, v))));
    }

    static Html field(String className, String label, double value, boolean rests, DoubleFunction<Object> action) {
        return input(
                cls(className),
                attr("type", "text"),
                attr("inputmode", "decimal"),
                attr("autocomplete", "off"),
                attr("aria-label", label),
                attr("value", Numbers.shortest(value).replace('-', '−')),
                flag("disabled", rests),
                on("change", number(action)));
    }

    private static Reaction number(DoubleFunction<Object> action) {
        return happening -> {
            Double value = parsed(happening.value());
            return value == null ? null : action.apply(value);
        };
    }

    private static @Nullable Double parsed(String text) {
        try {
            double value = Numbers.parse(text.strip().replace('−', '-'));
            return Math.abs(value) <= Double.MAX_VALUE ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String filled(double value, Range range) {
        double part = (value - range.low()) / (range.high() - range.low());
        return Numbers.round(Math.max(0, Math.min(1, part)) * 100, 4) + "%";
    }
}
