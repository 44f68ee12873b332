package wengert.web.share;

import wengert.web.model.Action;

/** What can be done about links. */
public sealed interface ShareAction extends Action {
    /** Makes a link to what is shown. */
    record Share() implements ShareAction {}

    /** The link is on the clipboard, or the browser did not allow it. */
    record Copied(boolean isCopied) implements ShareAction {}

    /** Copies what shows the stage as a frame in another page. */
    record Embed() implements ShareAction {}

    /** That is on the clipboard, or the browser did not allow it. */
    record Embedded(boolean isCopied, String frame) implements ShareAction {}

    /** The user went to another fragment. */
    record Arrived(String fragment) implements ShareAction {}

    /** Puts the link or the message away. */
    record Close() implements ShareAction {}
}
