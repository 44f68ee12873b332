package wengert.web.race;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.explain.Writing;
import wengert.web.graph.GraphState;
import wengert.web.html.Html;
import wengert.web.model.Selection;
import wengert.web.subject.Subject;
import wengert.web.sweep.Controls;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.TransportView;
import wengert.web.words.Word;

/** The two panes of a race, and the transport that moves both. */
public final class RaceView {
    private RaceView() {}

    /** The panes. */
    public static Html of(RaceState state, GraphState graph, Selection selection) {
        Race race = state.race();
        if (race == null || graph.drawing().isTooLarge()) {
            return div(
                    cls("race is-empty"), attr("role", "note"), p(cls("graph-notice"), text(reason(state.subject()))));
        }
        int step = state.clock().position();
        return div(
                cls("race"),
                div(
                        cls("race-panes"),
                        pane(race, Mode.BACKWARD, Math.min(step, race.reverse().size()), graph, selection),
                        pane(race, Mode.TANGENT, Math.min(step, race.forward().size()), graph, selection)));
    }

    private static Html pane(Race race, Mode mode, int step, GraphState graph, Selection selection) {
        return lazy(
                mode.className(),
                List.of(race, step, graph, selection),
                () -> new PaneView(race, mode, step).of(graph, selection));
    }

    private static String reason(@Nullable Subject subject) {
        if (subject == null) {
            return Word.RACE_EMPTY.text();
        }
        String refusal = Race.refusal(subject);
        return refusal.isEmpty() ? Word.RACE_TOO_LARGE.text() : refusal;
    }

    /** The button that enters the comparison and leaves it. */
    public static Html entry(boolean isOpen) {
        return button(
                key("compare"),
                cls("mode-compare" + (isOpen ? " is-on" : "")),
                attr("id", "compare"),
                attr("aria-pressed", isOpen ? "true" : "false"),
                attr("title", Word.RACE_TIP.text()),
                on("click", new RaceAction.Toggle()),
                text(Word.RACE_COMPARE.text()));
    }

    private static Writing.Adjoints adjoints(RaceState state) {
        Subject subject = state.subject();
        return (subject == null ? Writing.USUAL : subject.computation().writing()).adjoints();
    }

    /** What both stand at, and what moves them. */
    public static Html transport(RaceState state) {
        Race race = state.race();
        int step = state.clock().position();
        return element(
                "section",
                cls("sweep is-racing"),
                attr("aria-label", Word.RACE_LABEL.text()),
                div(
                        key("sentence"),
                        cls("sweep-sentence"),
                        p(cls("race-status"), attr("role", "status"), text(race == null ? "" : Verdict.of(race, step))),
                        when(step < state.size(), () -> p(cls("race-legend"), text(Word.RACE_LEGEND.text())))),
                TransportView.bar(
                        TransportView.modes(SweepState.START, adjoints(state)),
                        entry(true),
                        Controls.of(state.clock(), state.size(), true, Word.RACE_BOTH.text()),
                        Controls.leaving(Word.RACE_LEAVE.text(), new RaceAction.Toggle())));
    }
}
