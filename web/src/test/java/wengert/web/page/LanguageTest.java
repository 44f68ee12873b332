package wengert.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wengert.web.background.Tasks;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorState;
import wengert.web.gallery.GalleryAction;
import wengert.web.graph.GraphAction;
import wengert.web.html.Markup;
import wengert.web.inspector.InspectorView;
import wengert.web.lessons.LessonsAction;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.model.Selection;
import wengert.web.settings.Language;
import wengert.web.settings.SettingsAction;
import wengert.web.settings.SettingsState;
import wengert.web.sweep.Mode;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.TransportView;
import wengert.web.words.German;
import wengert.web.words.Translation;
import wengert.web.words.Words;

/** The page in another language. */
@ExtendWith(German.class)
class LanguageTest {
    private static final State START =
            State.of(new State.Start("http://wengert/", "", EditorState.FIRST, SettingsState.START, false));

    @Test
    void viewsSayTheirWordsInGerman() {
        Golden.assertSame("transport-german", TransportView.of(START.sweep(), START.shown()));
        State selected = after(START, new Selection.Select(2));
        Golden.assertSame(
                "inspector-german", InspectorView.of(selected.shown(), selected.selection(), selected.sweep()));
    }

    @Test
    void theWholePageIsGerman() {
        String page = Markup.of(PageView.of(START));
        assertTrue(page.contains(">Galerie</button>"), page);
        assertTrue(page.contains("aria-label=\"d, tanh von c, Wert −0.964028, Gradient 1, Ausgabe\""), page);
    }

    @Test
    void aLanguageThatIsChosenIsKeptAndLoaded() {
        Change<State> change = Update.apply(START, new SettingsAction.Speak(Language.ENGLISH));
        assertEquals(START, change.state());
        assertEquals(
                List.of(new Effect.Speak("en", new SettingsAction.Spoken()), new Effect.Keep("language", "en")),
                change.effects());
        assertEquals(Language.GERMAN, Language.spoken());
        assertEquals(Language.GERMAN, Language.of("de"));
        assertEquals(Language.ENGLISH, Language.of("xx"));
    }

    @Test
    void galleryAndLessonsAreLoadedInTheNewLanguage() throws IOException {
        Words.speak(Translation.ENGLISH);
        State open = after(START, new GalleryAction.Toggle());
        State shown = after(open, new GalleryAction.Loaded(file("gallery/programs.json")));

        Words.speak(Translation.read(German.source()));
        Change<State> change = Update.apply(shown, new SettingsAction.Spoken());

        assertEquals(List.of(), change.state().gallery().examples());
        assertEquals("./gallery/programs.de.json", address(change.effects()));
    }

    @Test
    void aLessonGoesOnInTheNewLanguageWhereItIs() throws IOException {
        State taken = after(START, new LessonsAction.Loaded(file("lessons/lessons.json")));
        taken = after(after(taken, new LessonsAction.Begin(3)), new LessonsAction.GoTo(1));

        Change<State> change = Update.apply(taken, new SettingsAction.Spoken());
        assertEquals("./lessons/lessons.de.json", address(change.effects()));
        State told = after(change.state(), new LessonsAction.Loaded(file("lessons/lessons.de.json")));

        assertEquals(3, told.lessons().lesson());
        assertEquals(1, told.lessons().step());
        assertTrue(Markup.of(PageView.of(told)).contains("Und wie viele Rückwärtsdurchläufe?"));
    }

    @Test
    void thePlotIsDrawnAnewWithItsWords() {
        State sized = after(START, new GraphAction.Sized(new Screen(600, 400)));
        Change<State> plotted = Update.apply(sized, new FrameAction.Show(Frame.Tab.PLOT));
        Effect.Ask ask = ask(plotted.effects());
        Tasks tasks = new Tasks();
        Words.speak(Translation.ENGLISH);
        State drawn = after(plotted.state(), ask.done().apply(tasks.answer(ask.task(), ask.request())));
        assertEquals("d against a, from −5 to 5", drawn.plot().plot().label());

        assertEquals("", tasks.answer(Tasks.SPEAK, Parcel.of(source())).text());
        Change<State> again = Update.apply(drawn, new SettingsAction.Spoken());
        ask = ask(again.effects());
        drawn = after(again.state(), ask.done().apply(tasks.answer(ask.task(), ask.request())));
        assertEquals("d über a, von −5 bis 5", drawn.plot().plot().label());

        tasks.answer(Tasks.SPEAK, Parcel.of(""));
        assertEquals(Translation.ENGLISH, Words.spoken());
    }

    @Test
    void stepsAndWarningsAreToldInTheLanguageThatIsSpoken() {
        State swept = after(START, new SweepAction.Choose(Mode.BACKWARD));
        swept = after(after(swept, new SweepAction.Forth()), new SweepAction.Forth());
        Words.speak(Translation.ENGLISH);
        assertTrue(Markup.of(PageView.of(swept)).contains("so a small change of c reaches d"));
        Words.speak(Translation.read(source()));
        String page = Markup.textOf(PageView.of(swept));
        assertTrue(
                page.contains(
                        "d = tanh(c): Eine kleine Änderung von c erreicht d multipliziert mit sech²(c) = 0.0706508."
                                + " d̄ = 1, also fließt 0.0706508 zu c."),
                page);
        assertTrue(page.contains("Sech² ist eins minus das Quadrat der Ausgabe"), page);

        State born = State.of(new State.Start("http://wengert/", "", "x = -1\ny = log(x)", SettingsState.START, false));
        page = Markup.textOf(PageView.of(born));
        assertTrue(page.contains("log ist definiert für Zahlen ab 0, bekam −1"), page);
    }

    private static String source() {
        try {
            return German.source();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static State after(State state, Action action) {
        return Update.apply(state, action).state();
    }

    private static String address(List<Effect> effects) {
        return ((Effect.Get) effects.get(0)).address();
    }

    private static Effect.Ask ask(List<Effect> effects) {
        return (Effect.Ask) effects.get(effects.size() - 1);
    }

    private static Effect.Answer file(String name) throws IOException {
        return new Effect.Answer(200, Files.readString(Path.of("../static/src/site", name)));
    }
}
