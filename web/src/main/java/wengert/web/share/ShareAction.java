package wengert.web.share;

import wengert.web.model.Action;

/** What can be done about links. */
public sealed interface ShareAction extends Action {
    /** Makes a link to what is shown. */
    record Share() implements ShareAction {}

    /** The link is on the clipboard, or the browser did not allow it. */
    record Copied(boolean isCopied) implements ShareAction {}

    /** The user went to another fragment. */
    record Arrived(String fragment) implements ShareAction {}

    /** Puts the link or the message away. */
    record Close() implements ShareAction {}
}
