package wengert.link;

/**
 * How a shared program is looked at when its link is opened; the theme is the reader's own and not part of it.
 *
 * <p>Shown in the example of {@link Link}.
 *
 * @param tab the name of the stage's tab; empty for the page's default, and a name that the page does not know counts
 *     as that too
 * @param mode which sweep is shown
 * @param step how many steps of the sweep are taken, from 0
 * @param derivative the input in which the derivative is looked at; empty for the program itself
 * @param level how closely it is looked at; empty for the page's default, and so is a name that it does not know
 */
public record View(String tab, Mode mode, int step, String derivative, String level) {
    /** The direction in which derivatives are carried. */
    public enum Mode {
        REVERSE,
        FORWARD
    }

    /** What the page shows when nothing was chosen. */
    public static final View DEFAULT = new View("", Mode.REVERSE, 0, "", "");

    public View {
        if (step < 0) {
            throw new IllegalArgumentException("step: expected 0 or more, got " + step);
        }
    }
}
