package wengert.web.gallery;

import wengert.web.model.Action;
import wengert.web.model.Effect;

/** What can be done with the gallery. */
public sealed interface GalleryAction extends Action {
    /** Opens it, or closes it if it is open. */
    record Toggle() implements GalleryAction {}

    /** Its file has come, or has not. */
    record Loaded(Effect.Answer answer) implements GalleryAction {}

    /** Only what has these words is shown. */
    record Search(String words) implements GalleryAction {}

    /** Moves the focus to the element with this id. */
    record GoTo(String id) implements GalleryAction {}

    /** The thumbnail of a program has come; empty where the background did not answer. */
    record Drawn(int index, String picture) implements GalleryAction {}

    /** Takes a program. */
    record Choose(Example example) implements GalleryAction {}
}
