package wengert.web.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The gallery.
 *
 * @param examples empty until the file has come
 * @param problem why there are none, or empty
 * @param words what is searched for, or empty
 * @param thumbnails those of the first programs, as many as have come so far
 */
public record GalleryState(
        boolean isOpen, List<Example> examples, String problem, String words, List<String> thumbnails) {
    /** Closed, and nothing loaded yet. */
    public static final GalleryState START = loaded(false, List.of(), "");

    static GalleryState loaded(boolean isOpen, List<Example> examples, String problem) {
        return new GalleryState(isOpen, List.copyOf(examples), problem, "", List.of());
    }

    /** The same gallery, opened or closed. */
    public GalleryState opened(boolean open) {
        return new GalleryState(open, examples, problem, "", thumbnails);
    }

    GalleryState searched(String next) {
        return new GalleryState(isOpen, examples, problem, next, thumbnails);
    }

    GalleryState drawn(String thumbnail) {
        List<String> more = new ArrayList<>(thumbnails);
        more.add(thumbnail);
        return new GalleryState(isOpen, examples, problem, words, more);
    }

    /** Whether all words that are searched for are in the example. */
    boolean isFound(Example example) {
        String all = (example.title() + ' ' + example.sentence() + ' ' + example.theme() + ' ' + example.program())
                .toLowerCase(Locale.ROOT);
        String rest = words.toLowerCase(Locale.ROOT).strip();
        int end = rest.indexOf(' ');
        while (end >= 0) {
            if (!all.contains(rest.substring(0, end))) {
                return false;
            }
            rest = rest.substring(end).strip();
            end = rest.indexOf(' ');
        }
        return all.contains(rest);
    }
}
