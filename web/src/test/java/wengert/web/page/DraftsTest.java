package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.drafts.Draft;
import wengert.web.drafts.DraftsAction;
import wengert.web.editor.EditorAction;
import wengert.web.gallery.Example;
import wengert.web.gallery.GalleryAction;
import wengert.web.html.Markup;
import wengert.web.lens.LensAction;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareAction;

/** Drafts, earlier texts and files, in a page whose browser keeps what it is told to. */
class DraftsTest {
    private static final String MINE = "q = 7\ny = q^2";

    private final Map<String, String> kept = new HashMap<>();
    private boolean isFull;
    private State state = State.of(new State.Start("https://example.org/", "", "", SettingsState.START, false));

    private void act(Action... actions) {
        for (Action action : actions) {
            Change<State> change = Update.apply(state, action);
            state = change.state();
            change.effects().forEach(this::run);
        }
    }

    private void run(Effect effect) {
        if (effect instanceof Effect.Keep keep && !isFull) {
            kept.put(keep.name(), keep.text());
        } else if (effect instanceof Effect.Recall recall) {
            act(recall.done().apply(kept.getOrDefault(recall.name(), "")));
        }
    }

    private static Action typed(String text) {
        return new EditorAction.Typed(Program.read(text));
    }

    private static Action program(String text) {
        return new GalleryAction.Choose(new Example("", "", "", text));
    }

    private String said() {
        return state.drafts().status();
    }

    private List<String> names() {
        return state.drafts().drafts().stream().map(Draft::name).toList();
    }

    private void keep(String name) {
        act(new DraftsAction.Name(name), new DraftsAction.Keep());
    }

    @Test
    void draftsAreKeptUnderNamesAndOpened() {
        act(typed(MINE), new DraftsAction.Toggle());
        keep(" square ");
        assertEquals("Kept as “square”.", said());
        act(typed("z = 1"));
        keep("one");
        assertEquals(List.of("one", "square"), names());

        act(new DraftsAction.Open(new Draft("square", MINE)));
        assertEquals(MINE, state.editor().text());
        assertFalse(state.drafts().isOpen());
        assertEquals("square", state.drafts().name(), "the name it would be kept under again");
        assertEquals(MINE, kept.get("draft"));

        act(program("p = 3"));
        assertEquals("", state.drafts().name(), "another text does not take the draft's name");
    }

    @Test
    void anotherWindowsDraftsAreFoundWhenThePanelIsOpened() {
        kept.put("drafts", "[\"theirs\",\"x = 1\"]");
        act(new DraftsAction.Toggle());
        assertEquals(List.of(new Draft("theirs", "x = 1")), state.drafts().drafts());
        kept.put("drafts", "{broken");
        act(new DraftsAction.Toggle(), new DraftsAction.Toggle());
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsDeletedOrOverwrittenIsAmongTheEarlierTexts() {
        act(typed(MINE), new DraftsAction.Toggle());
        keep("square");
        assertEquals("[\"square\",\"q = 7\\ny = q^2\"]", kept.get("drafts"));
        act(new DraftsAction.Delete(0));
        assertEquals("“square” is deleted. Its text is among the earlier ones.", said());
        assertEquals("[]", kept.get("drafts"));
        assertEquals(List.of(MINE), state.drafts().earlier());

        keep("square");
        act(typed("z = 1"));
        keep("square");
        assertEquals("“square” is this text now.", said());
        assertEquals(List.of(MINE), state.drafts().earlier());
        act(typed("z = 2"));
        keep("square");
        assertEquals(List.of("z = 1", MINE), state.drafts().earlier());
    }

    @Test
    void draftsGetOtherNamesUnlessThoseAreTaken() {
        act(typed(MINE), new DraftsAction.Toggle());
        keep("");
        assertEquals("Expected a name, found none.", said());
        keep("a");
        keep("b");
        act(new DraftsAction.Rename(0, "a"));
        assertEquals("There is a draft “a” already.", said());
        act(new DraftsAction.Rename(0, "  "));
        assertEquals(List.of("b", "a"), names());
        act(new DraftsAction.Rename(0, "c"));
        assertEquals("“b” is “c” now.", said());
        assertEquals(List.of("c", "a"), names());
    }

    @Test
    void aBrowserThatDoesNotKeepIsSaid() {
        isFull = true;
        act(typed(MINE), new DraftsAction.Toggle());
        keep("square");
        assertTrue(said().startsWith("This browser did not keep it"), said());
        assertEquals(List.of(), names());
    }

    @Test
    void aTextThatAnotherTakesThePlaceOfCanBeHadBack() {
        act(typed(MINE), program("g = 1"));
        act(typed("mine = 2"), new ShareAction.Arrived("#src=x=2;y=x^2"));
        act(new LensAction.LookAt("x"), new LensAction.Take());
        act(new DraftsAction.Toggle());
        assertEquals(List.of("x=2;y=x^2", "mine = 2", MINE), state.drafts().earlier());

        act(new DraftsAction.Open(new Draft("", MINE)));
        assertEquals(MINE, state.editor().text());
    }

    @Test
    void aTextThatCanBeHadFromElsewhereIsNotAmongTheEarlierOnes() {
        act(program("a = 1"), program("b = 2"), program("b = 2"), typed("  "), program("c = 3"));
        act(new DraftsAction.Toggle());
        assertEquals(List.of(), state.drafts().earlier());
    }

    @Test
    void onlyTheLatestEarlierTextsAreKept() {
        for (int i = 0; i < 25; i++) {
            act(typed("n = " + i), program("g = " + i));
        }
        act(typed("n = 20"), program("g = 0"));
        act(new DraftsAction.Toggle());
        List<String> earlier = state.drafts().earlier();
        assertEquals(20, earlier.size());
        assertEquals(List.of("n = 20", "n = 24", "n = 23"), earlier.subList(0, 3));
    }

    @Test
    void aFileTakesThePlaceOfTheText() {
        act(typed(MINE), new DraftsAction.Toggle(), new DraftsAction.Arrived(new Effect.File("f.wen", 5, "k = 4")));
        assertEquals("k = 4", state.editor().text());
        assertFalse(state.drafts().isOpen());
        act(new DraftsAction.Toggle());
        assertEquals(List.of(MINE), state.drafts().earlier());
        assertEquals(
                List.of(new Effect.Save("program.txt", "text/plain", "k = 4")),
                Update.apply(state, new DraftsAction.Save()).effects());
    }

    @Test
    void aFileThatIsNoProgramIsRefusedAndTheTextStays() {
        act(typed(MINE));
        assertRefused(
                new Effect.File("photo.png", 2_000_000, null),
                "“photo.png” cannot be opened: expected a program as plain text, found other data.");
        assertRefused(
                new Effect.File("log.txt", 10_001, "x".repeat(10_001)),
                "“log.txt” is too long: expected at most 10,000 characters, found 10001.");
        assertRefused(
                new Effect.File("book.txt", 2_000_000, "x".repeat(30_004)),
                "“book.txt” is too long: expected at most 10,000 characters, found 2000000 bytes.");
        assertRefused(new Effect.File("nil.txt", 1, "\n"), "“nil.txt” is empty: expected a program.");
    }

    private void assertRefused(Effect.File file, String sentence) {
        act(new DraftsAction.Arrived(file));
        assertEquals(MINE, state.editor().text());
        assertTrue(Markup.textOf(PageView.of(state)).contains(sentence), said());
    }

    @Test
    void onePanelIsOpenAtATimeAndEscapeClosesIt() {
        act(new GalleryAction.Toggle(), new DraftsAction.Toggle());
        assertFalse(state.gallery().isOpen());
        act(new GalleryAction.Toggle());
        assertFalse(state.drafts().isOpen());
        act(new DraftsAction.Toggle(), new FrameAction.Escape());
        assertFalse(state.drafts().isOpen());
    }
}
