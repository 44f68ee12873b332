package wengert.web.race;

import wengert.web.model.Action;

/** What one can do to a race beside moving its clock, which the actions of a sweep do. */
public sealed interface RaceAction extends Action {
    /** Compares both modes, or leaves the comparison. */
    record Toggle() implements RaceAction {}
}
