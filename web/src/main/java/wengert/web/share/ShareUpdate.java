package wengert.web.share;

import wengert.link.Link;
import wengert.web.model.Change;
import wengert.web.model.Effect;

/** What actions make of sharing. */
public final class ShareUpdate {
    private ShareUpdate() {}

    /** Makes a link, shows it and copies it. */
    public static Change<ShareState> share(ShareState state, Link link) {
        if (!link.fits()) {
            return Change.to(state.showing("", "This program is too long for a link. Copy its text instead."));
        }
        String fragment = link.encode();
        return Change.to(
                state.showing(state.base() + fragment, ""),
                new Effect.SetFragment(fragment),
                new Effect.Copy(state.base() + fragment, ShareAction.Copied::new));
    }

    /** The state after the browser has copied, or refused to. */
    public static Change<ShareState> copied(ShareState state, boolean isCopied) {
        return Change.to(
                state.showing(
                        state.link(), isCopied ? "Link copied." : "Copy the link from the field: the browser did not."),
                new Effect.Focus("share-link"));
    }

    /** The state after what was shown is put away. */
    public static ShareState closed(ShareState state) {
        return state.closed();
    }
}
