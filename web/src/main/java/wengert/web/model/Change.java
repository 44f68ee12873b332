package wengert.web.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What an action makes of a state: the next state, and what is to be done in the world.
 *
 * @param <S> the state of the page or of a part of it
 */
public record Change<S>(S state, List<Effect> effects) {
    public Change {
        effects = List.copyOf(effects);
    }

    /** The next state, with nothing to do. */
    public static <S> Change<S> to(S state) {
        return new Change<>(state, List.of());
    }

    /** The next state, and what is to be done. */
    public static <S> Change<S> to(S state, Effect... effects) {
        return new Change<>(state, List.of(effects));
    }

    /** The same state with more to do afterwards. */
    public Change<S> and(Effect... more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new Change<>(state, all);
    }
}
