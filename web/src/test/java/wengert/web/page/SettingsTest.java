package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.explain.Writing;
import wengert.explain.Writing.Adjoints;
import wengert.web.html.Markup;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.settings.SettingsAction;
import wengert.web.settings.SettingsState;
import wengert.web.settings.Theme;

class SettingsTest {
    private final Map<String, String> kept = new HashMap<>();

    private State opened() {
        return State.of(
                new State.Start("http://w/", "", "", SettingsState.of(name -> kept.getOrDefault(name, "")), false));
    }

    private Change<State> apply(State state, SettingsAction action) {
        Change<State> change = Update.apply(state, action);
        for (Effect effect : change.effects()) {
            if (effect instanceof Effect.Keep keep) {
                kept.put(keep.name(), keep.text());
            }
        }
        return change;
    }

    private static String page(State state) {
        return Markup.of(PageView.of(state));
    }

    @Test
    void fewerDigitsAreWrittenEverywhereAndCardsGetNarrower() {
        State before = opened();
        Writing four = Writing.USUAL.with(4);
        State after = apply(before, new SettingsAction.Write(four)).state();
        assertTrue(page(before).contains("−0.964028"));
        assertFalse(page(after).contains("−0.964028"));
        assertTrue(page(after).contains("−0.964"));
        assertTrue(after.graph().drawing().cards().get(4).width()
                < before.graph().drawing().cards().get(4).width());
        assertSame(before.shown().snapshot(), after.shown().snapshot(), "nothing is computed again");
        assertNotNull(after.graph().glide(), "cards go to their new places");
    }

    @Test
    void adjointsAreWrittenInThreeWays() {
        State state = opened();
        assertEquals("<span class=\"mode-sign\">v̄</span>", sign(state));
        State partial = apply(state, new SettingsAction.Write(Writing.USUAL.with(Adjoints.PARTIAL)))
                .state();
        assertEquals("<span class=\"mode-sign\">∂</span>", sign(partial));
        State grad = apply(partial, new SettingsAction.Write(Writing.USUAL.with(Adjoints.GRAD)))
                .state();
        assertEquals("<span class=\"mode-sign\">g</span>", sign(grad));
    }

    private static String sign(State state) {
        String page = page(state);
        int from = page.indexOf("<span class=\"mode-sign\">", page.indexOf("mode-backward"));
        return page.substring(from, page.indexOf("</span>", from) + "</span>".length());
    }

    @Test
    void choicesAreKept() {
        State state = opened();
        apply(state, new SettingsAction.Write(new Writing(9, Adjoints.GRAD)));
        apply(state, new SettingsAction.Wear(Theme.DARK));
        apply(state, new SettingsAction.ToggleLineEnds());
        SettingsState again = opened().settings();
        assertEquals(new SettingsState(false, Theme.DARK, new Writing(9, Adjoints.GRAD), false), again);
    }

    @Test
    void wordsThatMeanNothingAreTheUsual() {
        assertEquals(SettingsState.START, SettingsState.of(name -> "5000"));
    }

    @Test
    void textsThatFollowAreWrittenTheSameWay() {
        Writing three = Writing.USUAL.with(3);
        State state = apply(opened(), new SettingsAction.Write(three)).state();
        State arrived = state.arrivedAt("#src=x=2;y=x/3");
        assertEquals(three, arrived.viewed().writing());
    }

    @Test
    void panelGetsTheFocusAndEscapeClosesIt() {
        Change<State> change = Update.apply(opened(), new SettingsAction.Toggle());
        assertEquals(List.of(new Effect.Focus("settings-close")), change.effects());
        assertTrue(page(change.state()).contains("Digits of a number"));
        State closed = Update.apply(change.state(), new FrameAction.Escape()).state();
        assertFalse(closed.settings().isOpen());
    }
}
