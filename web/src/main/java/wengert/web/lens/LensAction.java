package wengert.web.lens;

import org.jspecify.annotations.Nullable;
import wengert.web.model.Action;

/** How one looks at the program. */
public sealed interface LensAction extends Action {
    /** Looks at the derivative in the input of this name, or at the program itself: the empty text. */
    record LookAt(String input) implements LensAction {}

    /** Looks more closely, or from farther away. */
    record Look(@Nullable Level level) implements LensAction {}

    /** Makes what is looked at the text. */
    record Take() implements LensAction {}
}
