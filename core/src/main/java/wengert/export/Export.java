package wengert.export;

import java.util.List;

/**
 * What a target makes of a program: a text, or the reasons why there is none. Never a text that computes something else.
 *
 * <p>Shown in the example of {@link Python}.
 */
public sealed interface Export {

    /** The text; of what cannot be written, comments that say why. */
    String text();

    /** A complete text. */
    record Text(String text) implements Export {}

    /**
     * What the target cannot express.
     *
     * @param text the reasons as comments of the target's language
     * @param reasons sentences without a full stop, each naming an operation or a limit
     */
    record Unsupported(String text, List<String> reasons) implements Export {
        public Unsupported {
            reasons = List.copyOf(reasons);
        }

        /** The reasons, each behind the sign that starts a comment. */
        static Unsupported of(String comment, List<String> reasons) {
            StringBuilder text = new StringBuilder();
            for (String reason : reasons) {
                text.append(comment).append(" Not written: ").append(reason).append(".\n");
            }
            return new Unsupported(text.toString(), reasons);
        }
    }
}
