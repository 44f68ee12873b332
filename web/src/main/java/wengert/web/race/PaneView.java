package wengert.web.race;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.style;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.h2;
import static wengert.web.html.Tags.section;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.BackwardStep;
import wengert.explain.Formula;
import wengert.explain.Step;
import wengert.web.graph.GraphState;
import wengert.web.graph.GraphView;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Mathematics;
import wengert.web.model.Selection;
import wengert.web.sweep.Mode;
import wengert.web.sweep.Progress;
import wengert.web.words.Word;

/** One of the two modes: how far it has come, its drawing, what it knows, and the step it is at. */
final class PaneView {
    /** More sweeps than this are not named on the track. */
    private static final int NAMED = 6;

    private final Race race;
    private final Mode mode;
    private final Runner runner;
    private final int step;

    /** The pane of a mode, adjoints or tangents, after so many steps. */
    PaneView(Race race, Mode mode, int step) {
        this.race = race;
        this.mode = mode;
        this.runner = isReverse(mode) ? race.reverse() : race.forward();
        this.step = step;
    }

    private static boolean isReverse(Mode mode) {
        return mode == Mode.BACKWARD;
    }

    Html of(GraphState graph, Selection selection) {
        boolean isReverse = isReverse(mode);
        Progress progress = runner.at(step);
        return section(
                cls("race-pane race-" + mode.className() + (runner.isDone(step) ? " is-done" : "")),
                attr("aria-label", title()),
                div(
                        cls("race-head"),
                        h2(
                                cls("race-title"),
                                span(
                                        "mode-sign",
                                        mode.sign(progress.subject()
                                                .computation()
                                                .writing()
                                                .adjoints())),
                                text(title())),
                        span("race-sweep", sweep()),
                        span("race-work", work())),
                track(),
                GraphView.pane(graph, progress, selection, isReverse ? "" : "forward-"),
                KnownView.of(race, mode, step),
                lines(progress.step()));
    }

    private String title() {
        return (isReverse(mode) ? Word.RACE_REVERSE : Word.RACE_FORWARD).text();
    }

    /** Which sweep it is in. */
    private String sweep() {
        int sweeps = runner.sweeps();
        if (runner.isDone(step)) {
            return Word.RACE_DONE.with(sweeps);
        }
        int begun = runner.begun(step);
        return begun == 0 ? Word.RACE_TO_COME.with(sweeps) : Word.RACE_SWEEP.with(begun, sweeps);
    }

    private String work() {
        return Word.RACE_WORK.with(runner.products(step), runner.products(runner.size()), step, runner.size());
    }

    /** All its sweeps in a row, as long as the other mode's where they take as many steps. */
    private Html track() {
        List<Part> parts = new ArrayList<>();
        boolean isNamed = runner.legs().size() <= NAMED;
        for (Leg leg : runner.legs()) {
            int percent = leg.size() == 0 ? 100 : 100 * leg.taken(step) / leg.size();
            parts.add(div(
                    cls("race-leg leg-" + leg.mode().className() + (leg.hasValues() ? " has-values" : "")),
                    style("flex-grow", Integer.toString(leg.size())),
                    div(cls("race-bar"), style("--done", percent + "%")),
                    when(isNamed, () -> span("race-leg-name", leg.title()))));
        }
        int rest = race.size() - runner.size();
        parts.add(when(rest > 0, () -> div(cls("race-rest"), style("flex-grow", Integer.toString(rest)))));
        return div(cls(isNamed ? "race-track" : "race-track is-many"), attr("aria-hidden", "true"), all(parts));
    }

    /** The step it is at, in a line or two. */
    private Html lines(@Nullable Step now) {
        List<Part> lines = new ArrayList<>();
        if (now != null) {
            for (Formula line : formulas(now)) {
                lines.add(div(cls("sweep-line"), Mathematics.breaking(line)));
            }
        }
        return div(cls("race-lines"), div(cls("race-formulas"), all(lines)));
    }

    /** What each argument has now, or the last line: the sum. */
    private static List<Formula> formulas(Step now) {
        if (now instanceof BackwardStep back && !back.flows().isEmpty()) {
            return back.flows().stream().map(flow -> brief(flow.sumLine())).toList();
        }
        int size = now.lines().size();
        return size == 0 ? List.of() : List.of(brief(now.lines().get(size - 1)));
    }

    /** The terms with names and the result; the numbers between them are in the drawing. */
    private static Formula brief(Formula line) {
        if (!(line instanceof Formula.Equation equation) || equation.sides().size() < 3) {
            return line;
        }
        List<Formula> sides = equation.sides();
        return Formula.Equation.of(sides.get(0), sides.get(1), sides.get(sides.size() - 1));
    }
}
