package wengert.web.gallery;

import wengert.web.model.Action;
import wengert.web.model.Effect;

/** What can be done with the gallery. */
public sealed interface GalleryAction extends Action {
    /** Opens it, or closes it if it is open. */
    record Toggle() implements GalleryAction {}

    /** Its file has come, or has not. */
    record Loaded(Effect.Answer answer) implements GalleryAction {}

    /** Takes a program. */
    record Choose(Example example) implements GalleryAction {}
}
