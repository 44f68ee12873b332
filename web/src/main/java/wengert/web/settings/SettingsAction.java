package wengert.web.settings;

import wengert.explain.Writing;
import wengert.web.model.Action;

/** What can be chosen for the page as a whole. */
public sealed interface SettingsAction extends Action {
    /** Opens or closes the panel. */
    record Toggle() implements SettingsAction {}

    /** Wears a theme. */
    record Wear(Theme theme) implements SettingsAction {}

    /** Wears the next theme. */
    record NextTheme() implements SettingsAction {}

    /** Writes numbers or adjoints in another way. */
    record Write(Writing writing) implements SettingsAction {}

    /** Shows or hides values and adjoints behind the lines of the text. */
    record ToggleLineEnds() implements SettingsAction {}

    /** Speaks a language, as soon as its words have come. */
    record Speak(Language language) implements SettingsAction {}

    /** The page speaks another language: what was written in the one before is to be had anew. */
    record Spoken() implements SettingsAction {}
}
