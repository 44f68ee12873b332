package wengert.web.settings;

import wengert.web.model.Change;
import wengert.web.model.Effect;

/** What actions make of the settings. */
public final class SettingsUpdate {
    private SettingsUpdate() {}

    /** The settings after an action, and what is to be done. */
    public static Change<SettingsState> apply(SettingsState state, SettingsAction action) {
        if (action instanceof SettingsAction.Toggle) {
            Change<SettingsState> change = Change.to(state.opened(!state.isOpen()));
            return state.isOpen() ? change : change.and(new Effect.Focus(SettingsView.CLOSE));
        } else if (action instanceof SettingsAction.Wear wear) {
            return worn(state, wear.theme());
        } else if (action instanceof SettingsAction.NextTheme) {
            return worn(state, state.theme().next());
        } else if (action instanceof SettingsAction.Write write) {
            return Change.to(
                    state.with(write.writing()),
                    new Effect.Keep(
                            SettingsState.DIGITS,
                            Integer.toString(write.writing().digits())),
                    new Effect.Keep(
                            SettingsState.ADJOINTS,
                            SettingsState.word(write.writing().adjoints())));
        }
        if (action instanceof SettingsAction.Speak speak) {
            String language = speak.language().word();
            return Change.to(
                    state,
                    new Effect.Speak(language, new SettingsAction.Spoken()),
                    new Effect.Keep(Language.KEPT, language));
        }
        SettingsState next = state.withLineEnds(!state.hasLineEnds());
        return Change.to(
                next, new Effect.Keep(SettingsState.LINE_ENDS, next.hasLineEnds() ? "" : SettingsState.WITHOUT));
    }

    private static Change<SettingsState> worn(SettingsState state, Theme theme) {
        return Change.to(
                state.with(theme), new Effect.Wear(theme.word()), new Effect.Keep(SettingsState.THEME, theme.word()));
    }
}
