package wengert.web.graph;

import static wengert.web.html.Html.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.web.drawing.Viewport;
import wengert.web.html.Happening;
import wengert.web.html.Part;

/** What pointers, the wheel and keys on the drawing mean. */
final class Gestures {
    static final double ZOOM_STEP = 1.25;
    private static final double WHEEL = 480;
    private static final double LONGEST_WHEEL = 240;

    private Gestures() {}

    static List<Part> of(GraphState state) {
        boolean isHeld = !state.touch().fingers().isEmpty();
        return List.of(
                on("pointerdown", Gestures::down),
                on("pointermove", happening -> isHeld ? move(happening) : null),
                on("pointerup", Gestures::up),
                on("pointercancel", Gestures::up),
                on("pointerleave", happening -> isHeld ? up(happening) : null),
                on("wheel", Gestures::wheel).preventing(),
                on("keydown", Gestures::key).preventing());
    }

    private static Object down(Happening happening) {
        return new GraphAction.Down(happening.pointer(), happening.x(), happening.y());
    }

    /** The button may have been let go outside of the page. */
    private static Object move(Happening happening) {
        return happening.buttons() == 0
                ? up(happening)
                : new GraphAction.Move(happening.pointer(), happening.x(), happening.y(), screen(happening));
    }

    private static Object up(Happening happening) {
        return new GraphAction.Up(happening.pointer());
    }

    private static Object wheel(Happening happening) {
        double turn = Math.min(Math.abs(happening.wheelY()), LONGEST_WHEEL) / WHEEL;
        double factor = happening.wheelY() < 0 ? 1 + turn : 1 / (1 + turn);
        return new GraphAction.ZoomAt(factor, happening.x(), happening.y(), screen(happening));
    }

    private static Viewport.Screen screen(Happening happening) {
        return new Viewport.Screen(Math.max(1, happening.width()), Math.max(1, happening.height()));
    }

    private static @Nullable Object key(Happening happening) {
        if (happening.modifiers().command() || happening.modifiers().alt()) {
            return null;
        }
        return switch (happening.key()) {
            case "+", "=" -> new GraphAction.Zoom(ZOOM_STEP);
            case "-" -> new GraphAction.Zoom(1 / ZOOM_STEP);
            case "0" -> new GraphAction.Fit();
            default -> null;
        };
    }
}
