package wengert.link;

/**
 * What came of opening a link.
 *
 * <pre>{@code
 * if (Link.decode("p=nothing") instanceof LinkResult.Refused refused) {
 *     refused.reason();     // NOT_A_LINK
 *     refused.sentence();   // This address holds no program...
 * }
 * }</pre>
 */
public sealed interface LinkResult {
    /** The link holds this. */
    record Opened(Link link) implements LinkResult {}

    /** The link cannot be opened; {@code sentence} tells its reader why and what to do. */
    record Refused(Reason reason, String sentence) implements LinkResult {}

    /** The kinds of refusal. */
    enum Reason {
        /** Neither of the two forms. */
        NOT_A_LINK,
        /** The end is missing. */
        CUT_OFF,
        /** Some characters are not those that were written. */
        DAMAGED,
        /** Made by a later version of the page. */
        NEWER,
        /** More than a link may hold. */
        TOO_LARGE
    }
}
