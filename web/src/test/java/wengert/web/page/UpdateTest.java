package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wengert.explain.Writing;
import wengert.lang.Program;
import wengert.web.checks.ChecksAction;
import wengert.web.drafts.DraftsAction;
import wengert.web.editor.EditorAction;
import wengert.web.editor.EditorState;
import wengert.web.exports.ExportAction;
import wengert.web.gallery.GalleryAction;
import wengert.web.graph.GraphAction;
import wengert.web.html.Markup;
import wengert.web.inputs.InputsAction;
import wengert.web.lens.LensAction;
import wengert.web.lens.Level;
import wengert.web.lessons.LessonsAction;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Selection;
import wengert.web.plots.PlotAction;
import wengert.web.settings.SettingsAction;
import wengert.web.settings.SettingsState;
import wengert.web.settings.Theme;
import wengert.web.share.ShareAction;
import wengert.web.sweep.SweepAction;

class UpdateTest {
    private static final String BASE = "https://example.org/";
    private static final List<Action> PANELS = List.of(
            new GalleryAction.Toggle(),
            new DraftsAction.Toggle(),
            new LessonsAction.Toggle(),
            new ExportAction.Toggle(),
            new FrameAction.ToggleHelp());

    private static State opened(String fragment, String draft) {
        return State.of(new State.Start(BASE, fragment, draft, SettingsState.START, false));
    }

    private static State first() {
        return opened("", "");
    }

    private static State after(State state, Action... actions) {
        State now = state;
        for (Action action : actions) {
            now = Update.apply(now, action).state();
        }
        return now;
    }

    private static Action typed(String text) {
        return new EditorAction.Typed(Program.read(text));
    }

    private static String page(State state) {
        return Markup.textOf(PageView.of(state));
    }

    @Test
    void firstVisitShowsTheMainExampleComputedWithAHint() {
        String page = page(first());
        assertTrue(page.contains("d = −0.964028"), page);
        assertTrue(page.contains("∂d/∂a = 0.0706508"), page);
        assertTrue(page.contains("∂d/∂b = 0.141302"), page);
        assertTrue(page.contains("Change a number"), page);
    }

    @Test
    void numbersBehindLinesAreShownUntilTheyAreHiddenAndThatIsKept() {
        assertTrue(first().settings().hasLineEnds());
        Change<State> hidden = Update.apply(first(), new SettingsAction.ToggleLineEnds());
        assertEquals(List.of(new Effect.Keep("line-ends", "without")), hidden.effects());
        State again = State.of(new State.Start(
                BASE, "", "", SettingsState.of(name -> name.equals("line-ends") ? "without" : ""), false));
        assertFalse(again.settings().hasLineEnds());
        Change<State> shown = Update.apply(again, new SettingsAction.ToggleLineEnds());
        assertTrue(shown.state().settings().hasLineEnds());
        assertEquals(List.of(new Effect.Keep("line-ends", "")), shown.effects());
    }

    @Test
    void aLargeProgramIsDrawnWithItsCallsClosedUntilAnotherLevelIsChosen() {
        String text = "f(t) = tanh(t * t + t) * exp(sin(t))\nx = 1\ny = x" + "\ny = f(y)".repeat(30);
        State large = after(first(), typed(text));
        assertTrue(large.graph().drawing().cards().size() < 40);
        assertTrue(page(large).contains("Calls are closed: + opens one"), page(large));
        State awaited = after(large, new LensAction.Look(Level.OPERATIONS));
        State open = awaited.seeing(awaited.graph().settled());
        assertTrue(open.graph().drawing().cards().size() > 150);
        assertFalse(page(open).contains("+ opens one"));
        State small = after(large, typed("f(t) = t^2 + t\nx = 1\ny = f(x)"));
        assertEquals(4, small.graph().drawing().cards().size());
    }

    @Test
    void scrubbingLeadsTheDrawingAtOnceAndAStepGlides() {
        State chain = after(first(), typed("x = 1\ny = x" + "\ny = sin(y)".repeat(80)));
        Change<State> scrubbed = Update.apply(chain, new SweepAction.Scrub(10));
        assertFalse(scrubbed.state().graph().viewport().equals(chain.graph().viewport()));
        assertTrue(scrubbed.effects().stream().noneMatch(Effect.Glide.class::isInstance));
        Change<State> last = Update.apply(scrubbed.state(), new SweepAction.First());
        Change<State> stepped = Update.apply(last.state(), new SweepAction.Last());
        assertTrue(stepped.effects().stream().anyMatch(Effect.Glide.class::isInstance));
    }

    /** What the focus goes to when a panel opens is there, once. */
    @Test
    void thePanelThatOpensGetsTheFocus() {
        for (Action toggle : PANELS) {
            Change<State> opened = Update.apply(first(), toggle);
            String html = Markup.of(PageView.of(opened.state()));
            List<String> focused = new ArrayList<>();
            for (Effect effect : opened.effects()) {
                if (effect instanceof Effect.Focus focus) {
                    focused.add(focus.id());
                }
            }
            assertEquals(1, focused.size(), toggle.toString());
            assertEquals(2, html.split(" id=\"" + focused.get(0) + "\"", -1).length, toggle + " " + focused);
            assertEquals(List.of(), twice(html), toggle.toString());
        }
    }

    /** The ids that a page has more than once. */
    private static List<String> twice(String html) {
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).toList();
    }

    @Test
    void escapeClosesAPanelBeforeTheSearchBehindIt() {
        State state = after(first(), new GraphAction.Find(true));
        for (Action toggle : PANELS) {
            State closed = after(state, toggle, new FrameAction.Escape());
            assertTrue(closed.graph().search().isOpen(), toggle.toString());
            assertFalse(Markup.of(PageView.of(closed)).contains("panel-head"), toggle.toString());
        }
    }

    @Test
    void escapeClosesTheSearchBeforeItLetsTheSelectionGo() {
        State state = after(first(), new FrameAction.Show(Frame.Tab.PLOT), new GraphAction.Find(true));
        assertEquals(Frame.Tab.GRAPH, state.frame().tab());
        State found = after(state, new GraphAction.Seek("tanh", 0), new Selection.Select(5));
        State closed = after(found, new FrameAction.Escape());
        assertFalse(closed.graph().search().isOpen());
        assertEquals(5, closed.selection().node());
        assertEquals(-1, after(closed, new FrameAction.Escape()).selection().node());
    }

    @Test
    void laterVisitShowsTheDraftWithoutAHint() {
        State state = opened("", "y = 3\n");
        assertEquals("y = 3\n", state.editor().text());
        assertFalse(page(state).contains("Change a number"));
    }

    @Test
    void typingComputesAndKeepsTheDraft() {
        Change<State> change = Update.apply(first(), typed("x = 3\ny = x^2"));
        assertTrue(page(change.state()).contains("y = 9"));
        assertEquals(List.of(new Effect.Keep("draft", "x = 3\ny = x^2")), change.effects());
    }

    @Test
    void errorLeavesTheLastComputationAndSaysSo() {
        State before = first();
        State state = after(before, typed("a = 2\ny = sin(a"));
        assertSame(before.shown(), state.shown());
        assertTrue(state.editor().isStale());
        assertTrue(page(state).contains("expected ')' to close the '(' opened at column 8"), page(state));
        assertTrue(Markup.of(PageView.of(state)).contains("class=\"numbers stale\""));
        assertFalse(after(state, typed("a = 2\ny = sin(a)")).editor().isStale());
    }

    @Test
    void sliderRewritesItsNumberAndKeepsOnlyTheLastText() {
        Change<State> draft = Update.apply(first(), new InputsAction.Set("a", 0, 1.5, true));
        assertTrue(draft.state().editor().text().startsWith("a = 1.5\nb = -3\n"));
        assertEquals(List.of(new Effect.SetText(draft.state().editor().text(), true)), draft.effects());
        Change<State> end = Update.apply(draft.state(), new InputsAction.Set("a", 0, 1.25, false));
        String text = end.state().editor().text();
        assertEquals(List.of(new Effect.SetText(text, false), new Effect.Keep("draft", text)), end.effects());
    }

    @Test
    void sliderRestsWhileTheTextHasErrors() {
        State state = after(first(), typed("a = 2\ny = sin(a"));
        Change<State> change = Update.apply(state, new InputsAction.Set("a", 0, 1, false));
        assertSame(state, change.state());
        assertEquals(List.of(), change.effects());
    }

    @Test
    void sharedLinkRestoresTextTabAndStep() {
        State sent = after(first(), typed("x = 2\ny = x^3"), new FrameAction.Show(Frame.Tab.CHECKS));
        Change<State> share = Update.apply(sent, new ShareAction.Share());
        String link = share.state().share().link();
        assertTrue(link.startsWith(BASE + "#1/"), link);
        State opened = opened(link.substring(BASE.length()), "unrelated = 1");
        assertEquals("x = 2\ny = x^3", opened.editor().text());
        assertEquals(Frame.Tab.CHECKS, opened.frame().tab());
    }

    @Test
    void sharedLinkRestoresTheLookAtTheProgram() {
        State sent = after(
                first(),
                typed("x = [1, 2]\ny = sum(softmax(x) * x)"),
                new LensAction.LookAt("x"),
                new LensAction.Look(Level.NUMBERS));
        State shared = after(sent, new ShareAction.Share());
        State opened = opened(shared.share().link().substring(BASE.length()), "");
        assertEquals("x", opened.lens().input());
        assertEquals(Level.NUMBERS, opened.lens().level());
        assertEquals(sent.viewed().size(), opened.viewed().size());
    }

    @Test
    void aDerivativeBecomesTheText() {
        State looked = after(first(), new LensAction.LookAt("a"));
        assertEquals("d", looked.shown().names().text(looked.shown().output()));
        assertEquals("da", looked.viewed().names().text(looked.viewed().output()));
        State taken = after(looked, new LensAction.Take());
        assertTrue(taken.editor().text().contains("da = "), taken.editor().text());
        assertEquals("", taken.lens().input());
        assertEquals(
                looked.viewed().value(looked.viewed().output()),
                taken.shown().value(taken.shown().output()));
    }

    @Test
    void whatIsSelectedInOneLookIsNotInAnother() {
        State selected = after(first(), new Selection.Select(5), new LensAction.LookAt("a"));
        assertEquals(Selection.NONE, selected.selection());
        State folded = after(first(), new Selection.Select(5), new LensAction.Look(Level.CALLS));
        assertEquals(5, folded.selection().node(), "closing groups leaves the nodes as they are");
    }

    @Test
    void aDragInAPlotRewritesTheText() {
        State state = after(
                first(),
                new PlotAction.Drag(
                        List.of(new InputsAction.Set("a", 0, 1.5, true), new InputsAction.Set("b", 0, -2, true))));
        assertTrue(
                state.editor().text().startsWith("a = 1.5\nb = -2\n"),
                state.editor().text());
    }

    @Test
    void aFrameInAnotherPageShowsTheStageAlone() {
        State state = State.of(new State.Start(BASE, "#src=x=2;y=x^2", "", SettingsState.START, true));
        String page = Markup.of(PageView.of(state));
        assertTrue(page.contains("href=\"" + BASE + "#src=x=2;y=x^2\""), page);
        assertFalse(page.contains("data-widget"), "no editor");
        assertTrue(page.contains("Play"), "its steps");
    }

    @Test
    void aFrameIsCopiedWithItsLink() {
        Change<State> shared = Update.apply(first(), new ShareAction.Share());
        Change<State> embedded = Update.apply(shared.state(), new ShareAction.Embed());
        Effect.Copy copy = (Effect.Copy) embedded.effects().get(0);
        assertTrue(copy.text().startsWith("<iframe src=\"" + BASE + "embed.html#"), copy.text());
        State refused = after(embedded.state(), (ShareAction) copy.done().apply(false));
        assertTrue(Markup.of(PageView.of(refused)).contains("&lt;iframe"), "the field has it");
    }

    @Test
    void handWrittenLinkOpens() {
        assertEquals("x=1+1", opened("#src=x=1+1", "").editor().text());
    }

    @Test
    void refusedLinkSaysWhyAndKeepsTheDraft() {
        State state = opened("#7/abc", "mine = 1");
        assertEquals("mine = 1", state.editor().text());
        assertTrue(page(state).contains("This link was made by a newer version of the page"), page(state));
    }

    @Test
    void firstEditLeavesTheLinkOfTheAddressBehind() {
        State state = opened("#src=x=2", "");
        assertTrue(Update.apply(state, typed("x=3")).effects().contains(new Effect.SetFragment("")));
        assertFalse(
                Update.apply(after(state, typed("x=3")), typed("x=4")).effects().contains(new Effect.SetFragment("")));
    }

    @Test
    void selectionThatIsGoneIsDropped() {
        State state = after(first(), new Selection.Select(6), typed("x = 1"));
        assertEquals(Selection.NONE, state.selection());
    }

    @Test
    void emptyTextIsDesigned() {
        for (Frame.Tab tab : Frame.Tab.values()) {
            String page = page(after(first(), typed(""), new FrameAction.Show(tab)));
            assertTrue(page.contains("Nothing to compute yet"), page);
        }
    }

    @Test
    void nanIsExplained() {
        String page = page(after(first(), typed("x = -1\ny = log(x)")));
        assertTrue(page.contains("y = NaN"), page);
        assertTrue(page.contains("outside of its domain"), page);
    }

    @Test
    void themesGoRoundAndAreKept() {
        Change<State> change = Update.apply(first(), new SettingsAction.NextTheme());
        assertEquals(Theme.LIGHT, change.state().settings().theme());
        assertEquals(List.of(new Effect.Wear("light"), new Effect.Keep("theme", "light")), change.effects());
        assertEquals(
                Theme.SYSTEM,
                after(change.state(), new SettingsAction.NextTheme(), new SettingsAction.NextTheme())
                        .settings()
                        .theme());
    }

    @Test
    void staticHostSaysWhereTheJvmCheckIs() {
        State state = after(
                first(),
                new FrameAction.Show(Frame.Tab.CHECKS),
                new ChecksAction.AskJvm(),
                new ChecksAction.Answered(new Effect.Answer(404, "")));
        assertTrue(page(state).contains("The JVM check is not available here"), page(state));
    }

    @Test
    void escapeClosesBeforeItDeselects() {
        State state = after(first(), new Selection.Select(2), new FrameAction.ToggleHelp(), new FrameAction.Escape());
        assertFalse(state.frame().isHelpOpen());
        assertEquals(2, state.selection().node());
        assertEquals(Selection.NONE, after(state, new FrameAction.Escape()).selection());
    }

    @Test
    void everyShortcutMeansSomething() {
        for (Shortcuts.Shortcut shortcut : Shortcuts.ALL) {
            State state = first();
            Change<State> change = Update.apply(state, shortcut.action());
            boolean isIdle = change.state().equals(state) && change.effects().isEmpty();
            assertFalse(isIdle && !List.of("1", "Escape").contains(shortcut.key()), shortcut.key());
        }
    }

    @Test
    void firstTextIsTheMainExample() {
        assertEquals("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)", EditorState.FIRST);
    }

    @Test
    void aTextThatOpensWithErrorsShowsWhatCouldBeUnderstoodAsStale() {
        assertTrue(EditorState.of("a = 2\nb = sin(a", Writing.USUAL).isStale());
        assertFalse(EditorState.of("a = 2\nb = sin(a)", Writing.USUAL).isStale());
    }

    @Test
    void theEndsOfASliderAreWrittenIntoTheText() {
        assertEquals("a = 2 in [-1, 5]\nb = a^2", ranged("a = 2\nb = a^2", new InputsAction.From("a", -1)));
        assertEquals(
                "a = 2 in [0, 9] # start\nb = a",
                ranged("a = 2 in [0, 3] # start\nb = a", new InputsAction.To("a", 9)));
        assertEquals("x = 1 in [-5, 2]\ny = x^2", ranged("y = x^2", new InputsAction.To("x", 2)));
        assertEquals("a = 2\nb = a^2", ranged("a = 2\nb = a^2", new InputsAction.From("a", 7)));
    }

    private static String ranged(String text, InputsAction action) {
        State state = State.of(new State.Start("http://w/", "", text, SettingsState.START, false));
        return Update.apply(state, action).state().editor().text();
    }
}
