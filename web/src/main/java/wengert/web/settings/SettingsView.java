package wengert.web.settings;

import static wengert.web.html.Html.all;
import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.flag;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.input;
import static wengert.web.html.Tags.label;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.panel;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import wengert.explain.Formula;
import wengert.explain.PlainText;
import wengert.explain.Writing.Adjoints;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.model.Action;
import wengert.web.model.Mathematics;
import wengert.web.words.Word;

/** The panel of settings: each is a row of choices, and what is chosen shows at once. */
public final class SettingsView {
    private static final String ID = "settings";
    /** The id of the button that closes the panel. */
    static final String CLOSE = ID + "-close";

    private static final Formula NAME = new Formula.Identifier("x");

    private SettingsView() {}

    /** The panel, when it is open. */
    public static Html of(SettingsState state) {
        return panel(
                ID,
                ID,
                Word.SETTINGS.text(),
                new SettingsAction.Toggle(),
                row("theme", Word.SETTINGS_THEME.text(), themes(state)),
                row("language", Word.SETTINGS_LANGUAGE.text(), languages()),
                row("digits", Word.SETTINGS_DIGITS.text(), digits(state)),
                p(cls("setting-note"), text(Word.SETTINGS_DIGITS_NOTE.text())),
                row("adjoints", Word.SETTINGS_ADJOINTS.text(), adjoints(state)),
                p(cls("setting-note"), text(Word.SETTINGS_ADJOINTS_NOTE.text())),
                row(
                        "line-ends",
                        Word.SETTINGS_LINE_ENDS.text(),
                        List.of(
                                ends(state, true, Word.SETTINGS_SHOWN.text()),
                                ends(state, false, Word.SETTINGS_HIDDEN.text()))),
                p(cls("setting-note"), text(Word.SETTINGS_KEPT.text())));
    }

    private static List<Part> themes(SettingsState state) {
        List<Part> choices = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            choices.add(choice(
                    "theme",
                    theme.word(),
                    theme == state.theme(),
                    new SettingsAction.Wear(theme),
                    text(theme.label())));
        }
        return choices;
    }

    private static List<Part> languages() {
        List<Part> choices = new ArrayList<>();
        for (Language language : Language.values()) {
            choices.add(choice(
                    "language",
                    language.word(),
                    language == Language.spoken(),
                    new SettingsAction.Speak(language),
                    span(attr("lang", language.word()), text(language.label()))));
        }
        return choices;
    }

    private static List<Part> digits(SettingsState state) {
        List<Part> choices = new ArrayList<>();
        for (int digits : SettingsState.PRECISIONS) {
            String word = Integer.toString(digits);
            choices.add(choice(
                    "digits",
                    word,
                    digits == state.writing().digits(),
                    new SettingsAction.Write(state.writing().with(digits)),
                    text(word)));
        }
        return choices;
    }

    private static List<Part> adjoints(SettingsState state) {
        List<Part> choices = new ArrayList<>();
        for (Adjoints adjoints : Adjoints.values()) {
            choices.add(choice(
                    "adjoints",
                    SettingsState.word(adjoints),
                    adjoints == state.writing().adjoints(),
                    new SettingsAction.Write(state.writing().with(adjoints)),
                    span(
                            cls("setting-formula"),
                            attr("role", "img"),
                            attr("aria-label", PlainText.of(example(adjoints))),
                            Mathematics.inline(example(adjoints)))));
        }
        return choices;
    }

    private static Formula example(Adjoints adjoints) {
        return switch (adjoints) {
            case BAR -> new Formula.Accent(Formula.Accent.Kind.BAR, NAME);
            case PARTIAL -> new Formula.Partial(new Formula.Identifier("y"), NAME);
            case GRAD -> new Formula.Member(NAME, "grad");
        };
    }

    private static Html ends(SettingsState state, boolean shown, String words) {
        boolean isChosen = state.hasLineEnds() == shown;
        return choice(
                "line-ends", shown ? "shown" : "hidden", isChosen, new SettingsAction.ToggleLineEnds(), text(words));
    }

    private static Html row(String name, String title, List<? extends Part> choices) {
        return element(
                "fieldset",
                cls("setting"),
                attr("id", "setting-" + name),
                element("legend", text(title)),
                div(cls("setting-choices"), all(choices)));
    }

    private static Html choice(String name, String value, boolean isChosen, Action action, Html content) {
        return label(
                cls("setting-choice"),
                input(
                        attr("type", "radio"),
                        attr("name", name),
                        attr("value", value),
                        flag("checked", isChosen),
                        on("change", action)),
                span(content));
    }
}
