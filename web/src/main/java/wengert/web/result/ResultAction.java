package wengert.web.result;

import wengert.web.model.Action;

/** What can be done with a result. */
public sealed interface ResultAction extends Action {
    /** Puts all digits of a number on the clipboard. */
    record Copy(String digits) implements ResultAction {}
}
