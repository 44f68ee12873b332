package wengert.web.gallery;

import java.util.List;
import wengert.json.JsonException;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Parcel;
import wengert.web.words.Word;

/** What actions make of the gallery. */
public final class GalleryUpdate {
    /** The name of the background's task: from the text of a program to its thumbnail. */
    public static final String TASK = "thumbnail";

    private GalleryUpdate() {}

    /** The gallery after an action, and what is to be done. */
    public static Change<GalleryState> apply(GalleryState state, GalleryAction action) {
        if (action instanceof GalleryAction.Loaded loaded) {
            return drawing(loaded(state, loaded.answer()));
        } else if (action instanceof GalleryAction.Toggle) {
            GalleryState next = state.opened(!state.isOpen());
            return next.isOpen() && next.examples().isEmpty() ? Change.to(next, loading()) : drawing(next);
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

    /** The gallery that is loaded again, at once if it is open. */
    public static Change<GalleryState> again(GalleryState state) {
        GalleryState next = GalleryState.loaded(state.isOpen(), List.of(), "");
        return next.isOpen() ? Change.to(next, loading()) : Change.to(next);
    }

    private static Effect loading() {
        return new Effect.Get(Word.GALLERY_FILE.text(), GalleryAction.Loaded::new);
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
            return GalleryState.loaded(state.isOpen(), List.of(), Word.GALLERY_MISSING.text());
        }
        try {
            return GalleryState.loaded(state.isOpen(), Example.read(answer.body()), "");
        } catch (JsonException e) {
            return GalleryState.loaded(
                    state.isOpen(), List.of(), Word.GALLERY_BROKEN.with(String.valueOf(e.getMessage())));
        }
    }
}
