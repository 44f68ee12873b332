package wengert.web.page;

import wengert.web.model.Action;

/** What can be done about the frame of the page. */
public sealed interface FrameAction extends Action {
    /** Shows a tab of the stage. */
    record Show(Frame.Tab tab) implements FrameAction {}

    /** Shows a panel below the stage on a narrow screen. */
    record Front(Frame.Panel panel) implements FrameAction {}

    /** Opens or folds the inspector. */
    record ToggleInspector() implements FrameAction {}

    /** Opens or closes the list of keys. */
    record ToggleHelp() implements FrameAction {}

    /** Puts the hint for first visitors away. */
    record DropHint() implements FrameAction {}

    /** A newer version of the page waits. */
    record UpdateReady() implements FrameAction {}

    /** Shows the newer version. */
    record TakeUpdate() implements FrameAction {}

    /** Lets the newer version wait until the page is opened again. */
    record LeaveUpdate() implements FrameAction {}

    /** Closes whatever is open, or else lets the selection go. */
    record Escape() implements FrameAction {}

    /** Goes to the text. */
    record Write() implements FrameAction {}
}
