package wengert.web.sweep;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import org.jspecify.annotations.Nullable;
import wengert.web.html.Happening;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.words.Word;

/** What moves a clock: the keys, the scrubber, the count of steps and the speed. */
public final class Controls {
    private final Clock clock;
    private final int size;

    private Controls(Clock clock, int size) {
        this.clock = clock;
        this.size = size;
    }

    /**
     * The controls of a clock.
     *
     * @param size the number of its steps
     * @param isOpen whether its steps are looked at: otherwise all have been taken, and the next one is the first
     * @param numbers what the steps bring forth
     */
    public static Part of(Clock clock, int size, boolean isOpen, String numbers) {
        Controls controls = new Controls(isOpen ? clock : clock.at(size), size);
        return Html.all(controls.keys(isOpen), controls.scrubber(numbers), controls.count(), controls.pace());
    }

    /** The button that leaves what is looked at. */
    public static Html leaving(String title, Object action) {
        return button(
                key("close"),
                cls("transport-close"),
                attr("aria-label", title),
                attr("title", title),
                on("click", action),
                text("×"));
    }

    private Html keys(boolean isOpen) {
        boolean isEmpty = size == 0;
        boolean isAtEnd = isOpen && clock.position() >= size;
        return div(
                cls("transport-keys"),
                control("first", Word.TRANSPORT_FIRST.text(), Icons.FIRST, new SweepAction.First(), isEmpty),
                control("back", Word.TRANSPORT_BACK.text(), Icons.BACK, new SweepAction.Back(), clock.position() == 0),
                control(
                        "play",
                        (clock.isPlaying() ? Word.TRANSPORT_PAUSE : Word.TRANSPORT_PLAY).text(),
                        clock.isPlaying() ? Icons.PAUSE : Icons.PLAY,
                        new SweepAction.Toggle(),
                        isEmpty),
                control("forth", Word.TRANSPORT_FORTH.text(), Icons.FORTH, new SweepAction.Forth(), isAtEnd),
                control("last", Word.TRANSPORT_LAST.text(), Icons.LAST, new SweepAction.Last(), isEmpty));
    }

    private static Html control(String name, String title, String icon, SweepAction action, boolean isDisabled) {
        return button(
                key(name),
                cls("transport-key transport-" + name),
                attr("aria-label", title),
                attr("title", title),
                flag("disabled", isDisabled),
                on("click", action),
                Icons.of(icon));
    }

    private Html scrubber(String numbers) {
        int position = clock.position();
        return element(
                "input",
                key("scrubber"),
                cls("scrubber"),
                attr("type", "range"),
                attr("min", 0),
                attr("max", size),
                attr("step", 1),
                attr("value", position),
                attr("aria-label", Word.TRANSPORT_STEP.text()),
                attr("aria-valuetext", Word.TRANSPORT_AT.with(position, size, numbers)),
                flag("disabled", size == 0),
                Html.style("--done", size == 0 ? "0%" : 100L * position / size + "%"),
                on("input", Controls::scrub));
    }

    private static @Nullable Object scrub(Happening happening) {
        int position = number(happening.value());
        return position < 0 ? null : new SweepAction.Scrub(position);
    }

    private Html count() {
        return span(
                cls("transport-count"),
                span("transport-position", Integer.toString(clock.position())),
                text(" " + Word.TRANSPORT_OF.with(size)));
    }

    private Html pace() {
        int next = clock.speed() >= Clock.FASTEST ? Clock.SLOWEST : clock.speed() + 1;
        String label = speed(clock.speed());
        return button(
                key("pace"),
                cls("transport-pace"),
                attr("aria-label", Word.TRANSPORT_SPEED_NOW.with(label)),
                attr("title", Word.TRANSPORT_SPEED.text()),
                on("click", new SweepAction.Pace(next)),
                text(label));
    }

    private static String speed(int speed) {
        return speed < 0 ? (speed == -1 ? "½×" : "¼×") : (1 << speed) + "×";
    }

    /** The whole number of at most nine digits that the text is, or -1. */
    static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 8) {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }
}
