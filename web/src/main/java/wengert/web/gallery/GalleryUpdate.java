package wengert.web.gallery;

import java.util.List;
import wengert.json.JsonException;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;

/** What actions make of the gallery. */
public final class GalleryUpdate {
    /** The name of the background's task: from the text of a program to its thumbnail. */
    public static final String TASK = "thumbnail";

    private static final String FILE = "./gallery/programs.json";

    private GalleryUpdate() {}

    /** The gallery after an action, and what is to be done. */
    public static Change<GalleryState> apply(GalleryState state, GalleryAction action) {
        if (action instanceof GalleryAction.Loaded loaded) {
            return drawing(loaded(state, loaded.answer()));
        } else if (action instanceof GalleryAction.Toggle) {
            GalleryState next = state.opened(!state.isOpen());
            return next.isOpen() && next.examples().isEmpty()
                    ? Change.to(next, new Effect.Get(FILE, GalleryAction.Loaded::new))
                    : drawing(next);
        } else if (action instanceof GalleryAction.Search search) {
            return Change.to(state.searched(search.words()));
        } else if (action instanceof GalleryAction.GoTo to) {
            return Change.to(state, new Effect.Focus(to.id()));
        } else if (action instanceof GalleryAction.Drawn drawn) {
            boolean isNext = drawn.index() == state.thumbnails().size();
            return isNext && !drawn.picture().isEmpty() ? drawing(state.drawn(drawn.picture())) : Change.to(state);
        }
        return Change.to(state.opened(false));
    }

    /** Thumbnails are asked for one after the other, so that a plot which is wanted meanwhile comes between them. */
    private static Change<GalleryState> drawing(GalleryState state) {
        int next = state.thumbnails().size();
        return state.isOpen() && next < state.examples().size()
                ? Change.to(
                        state,
                        new Effect.Ask(
                                TASK,
                                Parcel.of(state.examples().get(next).program()),
                                answer -> new GalleryAction.Drawn(next, answer.text())))
                : Change.to(state);
    }

    private static GalleryState loaded(GalleryState state, Effect.Answer answer) {
        if (answer.status() != 200) {
            return GalleryState.loaded(
                    state.isOpen(), List.of(), "The gallery could not be loaded. Close it and open it again to retry.");
        }
        try {
            return GalleryState.loaded(state.isOpen(), Example.read(answer.body()), "");
        } catch (JsonException e) {
            return GalleryState.loaded(state.isOpen(), List.of(), "The gallery cannot be read: " + e.getMessage());
        }
    }
}
