package wengert.web.drafts;

import wengert.web.model.Action;
import wengert.web.model.Effect;

/** What can be done about drafts, earlier texts and files. */
public sealed interface DraftsAction extends Action {
    /** Opens the panel, or closes it if it is open. */
    record Toggle() implements DraftsAction {}

    /** What this browser keeps as drafts, and what it should keep; empty where that is not known. */
    record Found(String kept, String expected) implements DraftsAction {}

    /** Another text took the place of this one, if it is not empty, and these are the earlier texts that are kept. */
    record Left(String text, String kept) implements DraftsAction {}

    /** The name under which the text would be kept. */
    record Name(String name) implements DraftsAction {}

    /** Keeps the text under that name. */
    record Keep() implements DraftsAction {}

    /** Gives a draft another name. */
    record Rename(int index, String name) implements DraftsAction {}

    /** Deletes a draft. */
    record Delete(int index) implements DraftsAction {}

    /** Takes a draft, or an earlier text, which has no name. */
    record Open(Draft draft) implements DraftsAction {}

    /** Keeps the text as a file. */
    record Save() implements DraftsAction {}

    /** Lets the user choose a file. */
    record ChooseFile() implements DraftsAction {}

    /** A file was chosen, or dropped on the page. */
    record Arrived(Effect.File file) implements DraftsAction {}
}
