package wengert.web.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.background.Tasks;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Markup;
import wengert.web.html.Part;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;

class GalleryTest {
    private static String file() throws IOException {
        return Files.readString(Path.of("../static/src/site/gallery/programs.json"));
    }

    @Test
    void everyProgramIsUnderstoodWithoutAProblem() throws IOException {
        List<Example> examples = Example.read(file());
        assertTrue(examples.size() >= 30, "examples: " + examples.size());
        Set<String> titles = new HashSet<>();
        for (Example example : examples) {
            Program program = Program.read(example.program());
            assertEquals(List.of(), program.problems(), example.title());
            assertFalse(program.inputs().isEmpty(), example.title());
            assertTrue(titles.add(example.title()), example.title());
        }
    }

    @Test
    void microgradsExpressionHasItsPublishedNumbers() throws IOException {
        Example example = Example.read(file()).stream()
                .filter(e -> e.title().startsWith("micrograd"))
                .findFirst()
                .orElseThrow();
        Computation computation = Computation.of(Program.read(example.program()));
        assertEquals(24.70408163265306, computation.value(computation.output()).scalar(), 24.7e-13);
        assertEquals(138.83381924198252, computation.adjoint(0).scalar(), 138e-13);
        assertEquals(645.5772594752186, computation.adjoint(1).scalar(), 645e-13);
    }

    @Test
    void trapsAreTraps() throws IOException {
        for (Example example : Example.read(file())) {
            if (example.theme().equals("Traps")) {
                Computation computation = Computation.of(Program.read(example.program()));
                assertTrue(Double.isNaN(computation.adjoint(0).scalar()), example.title());
            }
        }
    }

    @Test
    void fileThatCannotBeReadIsSaid() {
        GalleryState state = GalleryUpdate.apply(
                        GalleryState.START, new GalleryAction.Loaded(new Effect.Answer(200, "[1]")))
                .state();
        assertEquals("The gallery cannot be read: gallery: expected an object, found a number", state.problem());
    }

    private static GalleryState open() throws IOException {
        return after(
                GalleryState.START,
                new GalleryAction.Toggle(),
                new GalleryAction.Loaded(new Effect.Answer(200, file())));
    }

    private static GalleryState after(GalleryState state, GalleryAction... actions) {
        GalleryState now = state;
        for (GalleryAction action : actions) {
            now = GalleryUpdate.apply(now, action).state();
        }
        return now;
    }

    private static GalleryState searched(String words) throws IOException {
        return after(open(), new GalleryAction.Search(words));
    }

    private static List<String> found(String words) throws IOException {
        GalleryState state = searched(words);
        return state.examples().stream()
                .filter(state::isFound)
                .map(Example::title)
                .toList();
    }

    @Test
    void allWordsAreSearchedForInTitlesSentencesThemesAndPrograms() throws IOException {
        assertEquals(open().examples().size(), found("").size());
        assertEquals(List.of("Baydin's example"), found("  bayDIN "));
        assertEquals(List.of("Baydin's example"), found("sin(x2) first trace"));
        assertEquals(List.of(), found("baydin softmax"));
        assertTrue(found("trap").size() >= 2, found("trap").toString());
        assertTrue(Markup.textOf(GalleryView.of(searched("baydin")))
                .contains("1 of " + open().examples().size()));
        assertTrue(Markup.textOf(GalleryView.of(searched("zzz"))).contains("Nothing found."));
        assertEquals(
                "",
                after(searched("zzz"), new GalleryAction.Toggle(), new GalleryAction.Toggle())
                        .words());
    }

    @Test
    void enterTakesTheFirstThatIsFoundAndArrowsWalk() throws IOException {
        GalleryState state = searched("baydin");
        assertEquals(
                new GalleryAction.Choose(state.examples().get(3)),
                pressed(GalleryView.of(state), "gallery-search", "Enter"));
        assertEquals(
                new GalleryAction.GoTo("gallery-3"), pressed(GalleryView.of(state), "gallery-search", "ArrowDown"));
        assertNull(pressed(GalleryView.of(searched("zzz")), "gallery-search", "Enter"));
        Html all = GalleryView.of(open());
        assertEquals(new GalleryAction.GoTo("gallery-search"), pressed(all, "gallery-0", "ArrowUp"));
        assertEquals(new GalleryAction.GoTo("gallery-2"), pressed(all, "gallery-1", "ArrowRight"));
        assertNull(pressed(all, "gallery-1", "Enter"));
        assertEquals(
                List.of(new Effect.Focus("gallery-2")),
                GalleryUpdate.apply(open(), new GalleryAction.GoTo("gallery-2")).effects());
    }

    private static @Nullable Object pressed(Html tree, String id, String key) {
        if (tree instanceof Html.Element element) {
            if (element.attributes().contains(new Part.Attribute("id", id))) {
                return element.handlers().stream()
                        .filter(handler -> handler.event().equals("keydown"))
                        .findFirst()
                        .orElseThrow()
                        .reaction()
                        .to(Happening.key(key));
            }
            for (Html child : element.children()) {
                Object action = pressed(child, id, key);
                if (action != null) {
                    return action;
                }
            }
        }
        return null;
    }

    @Test
    void thumbnailsComeOneAfterTheOtherWhileItIsOpen() throws IOException {
        Change<GalleryState> change = GalleryUpdate.apply(
                after(GalleryState.START, new GalleryAction.Toggle()),
                new GalleryAction.Loaded(new Effect.Answer(200, file())));
        int count = change.state().examples().size();
        for (int i = 0; i < count; i++) {
            Effect.Ask ask = (Effect.Ask) change.effects().get(0);
            String picture = new Tasks().answer(ask.task(), ask.request()).text();
            String title = change.state().examples().get(i).title();
            assertTrue(picture.length() < 16_000, title + ": " + picture.length());
            String markup = Markup.of(new Html.Picture(picture));
            assertTrue(markup.contains("<path class=\"thumbnail-inputs\" d=\"M"), title);
            change = GalleryUpdate.apply(
                    change.state(), (GalleryAction) ask.done().apply(Parcel.of(picture)));
        }
        assertEquals(List.of(), change.effects(), "all are there");
        assertTrue(Markup.of(GalleryView.of(change.state())).contains("thumbnail-edges"));
    }

    @Test
    void aGalleryThatIsClosedOrHasNoBackgroundAsksForNoMoreThumbnails() throws IOException {
        GalleryState open = open();
        assertEquals(
                List.of(),
                GalleryUpdate.apply(open, new GalleryAction.Drawn(0, "")).effects());
        Change<GalleryState> late = GalleryUpdate.apply(open.opened(false), new GalleryAction.Drawn(0, "[\"svg\",{}]"));
        assertEquals(List.of(), late.effects());
        assertEquals(1, late.state().thumbnails().size());
        Change<GalleryState> again = GalleryUpdate.apply(late.state(), new GalleryAction.Toggle());
        assertEquals(1, again.effects().size(), "it goes on where it stopped");
        assertEquals(
                again.state(),
                GalleryUpdate.apply(again.state(), new GalleryAction.Drawn(0, "[\"svg\",{}]"))
                        .state(),
                "twice is once");
    }
}
