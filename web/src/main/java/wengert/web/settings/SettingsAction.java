package wengert.web.settings;

import wengert.web.model.Action;

/** What can be chosen for the page as a whole. */
public sealed interface SettingsAction extends Action {
    /** Wears the next theme. */
    record NextTheme() implements SettingsAction {}
}
