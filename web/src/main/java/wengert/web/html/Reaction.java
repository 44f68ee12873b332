package wengert.web.html;

import org.jspecify.annotations.Nullable;

/** Turns what happened into the action it means. */
@FunctionalInterface
public interface Reaction {
    /** The action, or null where the event means nothing here: then it also keeps the browser's own response. */
    @Nullable
    Object to(Happening happening);
}
