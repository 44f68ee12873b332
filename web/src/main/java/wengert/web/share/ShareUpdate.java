package wengert.web.share;

import wengert.link.Link;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.words.Word;

/** What actions make of sharing. */
public final class ShareUpdate {
    private ShareUpdate() {}

    /** Makes a link, shows it and copies it. */
    public static Change<ShareState> share(ShareState state, Link link) {
        if (!link.fits()) {
            return Change.to(state.showing("", Word.SHARE_TOO_LONG.text()));
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
        String frame = "<iframe src=\"" + state.base() + "embed.html" + fragment.replace("&", "&amp;") + "\" title=\""
                + Word.SHARE_FRAME.text() + "\" width=\"720\" height=\"480\" loading=\"lazy\"></iframe>";
        return Change.to(state, new Effect.Copy(frame, copied -> new ShareAction.Embedded(copied, frame)));
    }

    /** The state after the browser has copied a frame, or refused to: then the field has it. */
    public static Change<ShareState> embedded(ShareState state, ShareAction.Embedded done) {
        return done.isCopied()
                ? Change.to(state.showing(state.link(), Word.SHARE_FRAME_COPIED.text()))
                : Change.to(
                        state.showing(done.frame(), Word.SHARE_FRAME_NOT_COPIED.text()),
                        new Effect.Focus("share-link"));
    }

    /** The state after the browser has copied, or refused to. */
    public static Change<ShareState> copied(ShareState state, boolean isCopied) {
        return Change.to(
                state.showing(state.link(), (isCopied ? Word.SHARE_COPIED : Word.SHARE_NOT_COPIED).text()),
                new Effect.Focus("share-link"));
    }

    /** The state after what was shown is put away. */
    public static ShareState closed(ShareState state) {
        return state.closed();
    }
}
