package wengert.web.settings;

import wengert.web.model.Action;

/** What can be chosen for the page as a whole. */
public sealed interface SettingsAction extends Action {
    /** Wears the next theme. */
    record NextTheme() implements SettingsAction {}

    /** Speaks a language, as soon as its words have come. */
    record Speak(Language language) implements SettingsAction {}

    /** The page speaks another language: what was written in the one before is to be had anew. */
    record Spoken() implements SettingsAction {}
}
