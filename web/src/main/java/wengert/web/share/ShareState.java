package wengert.web.share;

/**
 * Sharing.
 *
 * @param base the page's address without a fragment
 * @param link the link that is shown, or empty while none is
 * @param status what became of the last link made or opened, or empty
 * @param isRefused whether that status tells of a link that could not be opened
 * @param isFromLink whether what is shown came from the address, which the first edit then leaves behind
 */
public record ShareState(String base, String link, String status, boolean isRefused, boolean isFromLink) {
    /** A page at this address that has neither made nor opened a link. */
    public static ShareState at(String base) {
        return new ShareState(base, "", "", false, false);
    }

    /** Shows a link. */
    ShareState showing(String address, String sentence) {
        return new ShareState(base, address, sentence, false, true);
    }

    /** Shows nothing. */
    ShareState closed() {
        return new ShareState(base, "", "", false, isFromLink);
    }

    /** What is shown came from the address. */
    public ShareState opened() {
        return new ShareState(base, "", "", false, true);
    }

    /** The address held a link that could not be opened. */
    public ShareState refused(String sentence) {
        return new ShareState(base, "", sentence, true, true);
    }

    /** What is shown is not that of the address any more. */
    public ShareState edited() {
        return new ShareState(base, "", isRefused ? status : "", isRefused, false);
    }
}
