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

    /** Copies a frame that shows what the link shows. */
    public static Change<ShareState> embed(ShareState state) {
        String fragment = state.link().substring(state.base().length());
        String frame = "<iframe src=\"" + state.base() + "embed.html" + fragment.replace("&", "&amp;")
                + "\" title=\"A computation and its gradient\" width=\"720\" height=\"480\" loading=\"lazy\"></iframe>";
        return Change.to(state, new Effect.Copy(frame, copied -> new ShareAction.Embedded(copied, frame)));
    }

    /** The state after the browser has copied a frame, or refused to: then the field has it. */
    public static Change<ShareState> embedded(ShareState state, ShareAction.Embedded done) {
        return done.isCopied()
                ? Change.to(state.showing(state.link(), "Frame copied: paste it into a page."))
                : Change.to(
                        state.showing(done.frame(), "Copy the frame from the field: the browser did not."),
                        new Effect.Focus("share-link"));
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
