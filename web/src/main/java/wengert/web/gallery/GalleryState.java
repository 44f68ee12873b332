package wengert.web.gallery;

import java.util.List;

/**
 * The gallery.
 *
 * @param examples empty until the file has come
 * @param problem why there are none, or empty
 */
public record GalleryState(boolean isOpen, List<Example> examples, String problem) {
    /** Closed, and nothing loaded yet. */
    public static final GalleryState START = new GalleryState(false, List.of(), "");

    public GalleryState {
        examples = List.copyOf(examples);
    }

    /** The same gallery, opened or closed. */
    public GalleryState opened(boolean open) {
        return new GalleryState(open, examples, problem);
    }
}
