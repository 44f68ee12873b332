package wengert.web.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;
import wengert.web.model.Computation;
import wengert.web.model.Effect;

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
}
