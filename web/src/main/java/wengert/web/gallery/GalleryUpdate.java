package wengert.web.gallery;

import java.util.List;
import wengert.json.JsonException;
import wengert.web.model.Change;
import wengert.web.model.Effect;

/** What actions make of the gallery. */
public final class GalleryUpdate {
    private static final String FILE = "./gallery/programs.json";

    private GalleryUpdate() {}

    /** The gallery after an action, and what is to be done. */
    public static Change<GalleryState> apply(GalleryState state, GalleryAction action) {
        if (action instanceof GalleryAction.Loaded loaded) {
            return Change.to(loaded(state, loaded.answer()));
        }
        if (action instanceof GalleryAction.Toggle) {
            GalleryState next = state.opened(!state.isOpen());
            return next.isOpen() && next.examples().isEmpty()
                    ? Change.to(next, new Effect.Get(FILE, GalleryAction.Loaded::new))
                    : Change.to(next);
        }
        return Change.to(state.opened(false));
    }

    private static GalleryState loaded(GalleryState state, Effect.Answer answer) {
        if (answer.status() != 200) {
            return new GalleryState(
                    state.isOpen(), List.of(), "The gallery could not be loaded. Close it and open it again to retry.");
        }
        try {
            return new GalleryState(state.isOpen(), Example.read(answer.body()), "");
        } catch (JsonException e) {
            return new GalleryState(state.isOpen(), List.of(), "The gallery cannot be read: " + e.getMessage());
        }
    }
}
