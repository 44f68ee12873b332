package wengert.web.placing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.lang.Program;
import wengert.layout.Diagram;
import wengert.layout.Direction;
import wengert.layout.Layout;
import wengert.web.background.Tasks;
import wengert.web.drawing.Draft;
import wengert.web.drawing.Drawing;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Viewport;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.gallery.Example;
import wengert.web.graph.GraphUpdate;
import wengert.web.model.Computation;

class LayoutRequestTest {
    private static final Screen WIDE = new Screen(900, 600);
    private static final Screen TALL = new Screen(390, 500);
    private static final Layout NOTHING = Layout.empty(Direction.LEFT_TO_RIGHT);

    static Stream<String> programs() throws IOException {
        String many = "x = 0.5\ny = 2" + "\nx = sin(x*y) + x\ny = x*y - tanh(y)".repeat(40);
        return Stream.concat(
                Example.read(Files.readString(Path.of("../static/src/site/gallery/programs.json"))).stream()
                        .map(Example::program),
                Stream.of(many, ""));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theOtherThreadComesToTheSamePlacesToTheBit(String text) {
        for (Folds.Rule rule : Folds.Rule.values()) {
            Diagram diagram = diagram(text, rule);
            for (Screen screen : List.of(WIDE, TALL)) {
                Layout first = assertSame(new LayoutRequest(diagram, NOTHING, false, all(NOTHING, screen), screen));
                Diagram edited = diagram(text + "\nq = 7\nq = q*q + 1", rule);
                assertSame(new LayoutRequest(edited, first, true, all(first, screen), screen));
                assertSame(new LayoutRequest(edited, first, false, new Viewport(0, 0, 10, 10), screen));
            }
        }
    }

    @Test
    void whatIsLookedAtStaysWhileAllOfTheDrawingIsInSight() {
        Layout first = LayoutRequest.across(diagram("x = 1\ny = sin(x)", Folds.Rule.ALL_OPEN));
        Layout wider = LayoutRequest.across(diagram("x = 1\ny = cos(sin(x))", Folds.Rule.ALL_OPEN));
        Viewport exact = new Viewport(0, 0, first.width(), first.height());
        Viewport large = new Viewport(0, 0, wider.width(), 2 * wider.height());
        Viewport part = new Viewport(1, 0, first.width(), first.height());
        assertFalse(new LayoutRequest(diagram("", Folds.Rule.ALL_OPEN), first, true, exact, WIDE).stays(wider));
        assertTrue(new LayoutRequest(diagram("", Folds.Rule.ALL_OPEN), first, true, large, WIDE).stays(wider));
        assertFalse(new LayoutRequest(diagram("", Folds.Rule.ALL_OPEN), first, false, large, WIDE).stays(wider));
        assertTrue(new LayoutRequest(diagram("", Folds.Rule.ALL_OPEN), first, false, part, WIDE).stays(wider));
    }

    private static Layout assertSame(LayoutRequest request) {
        Layout here = request.layout();
        Layout there = request.answered(new Tasks().answer(GraphUpdate.TASK, request.write()));
        assertArrayEquals(here.coordinates(), there.coordinates());
        assertEquals(here, there);
        return here;
    }

    private static Viewport all(Layout layout, Screen screen) {
        return Viewport.around(layout.width(), layout.height(), screen);
    }

    private static Diagram diagram(String text, Folds.Rule rule) {
        Diagram diagram =
                Draft.of(Computation.of(Program.read(text)), Folds.by(rule)).diagram();
        assertTrue(diagram.boxes().size() <= Drawing.MOST_NODES);
        return diagram;
    }
}
