package wengert.web.lens;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Computation;
import wengert.web.words.Word;

/** The choice of what the stage shows of the program. */
public final class LensView {
    private LensView() {}

    /** The choice; nothing where there is none. */
    public static Html of(LensState lens) {
        return div(
                cls("lens"),
                attr("role", "group"),
                attr("aria-label", Word.LENS.text()),
                when(lens.isRefused(), () -> span("lens-note", Word.LENS_REFUSED.text())),
                when(!lens.input().isEmpty(), LensView::take),
                when(!LensState.derivatives(lens.program()).isEmpty(), () -> subject(lens)),
                when(lens.levels().size() > 1, () -> levels(lens)));
    }

    private static Html take() {
        return button(
                key("take"),
                cls("quiet-button lens-take"),
                attr("title", Word.LENS_TAKE_TIP.text()),
                on("click", new LensAction.Take()),
                text(Word.LENS_TAKE.text()));
    }

    private static Html subject(LensState lens) {
        Computation program = lens.program();
        String output = program.names().text(program.output());
        List<Part> options = new ArrayList<>();
        options.add(option("", output, lens.input().isEmpty()));
        for (Node.Input input : LensState.derivatives(program)) {
            String name = input.name();
            options.add(option(name, "∂" + output + "/∂" + name, name.equals(lens.input())));
        }
        return element(
                "select",
                key("subject"),
                cls("lens-choice"),
                attr("aria-label", Word.LENS_SUBJECT.text()),
                attr("title", Word.LENS_SUBJECT_TIP.text()),
                on("change", happening -> new LensAction.LookAt(happening.value())),
                all(options));
    }

    private static Html levels(LensState lens) {
        List<Part> options = new ArrayList<>();
        for (Level level : lens.levels()) {
            options.add(option(level.word(), level.label(), level == lens.level()));
        }
        return element(
                "select",
                key("level"),
                cls("lens-choice"),
                attr("aria-label", Word.LENS_LEVEL.text()),
                attr("title", Word.LENS_LEVEL_TIP.text()),
                on("change", happening -> new LensAction.Look(Level.of(happening.value()))),
                all(options));
    }

    private static Html option(String value, String label, boolean isChosen) {
        return element("option", attr("value", value), flag("selected", isChosen), text(label));
    }
}
