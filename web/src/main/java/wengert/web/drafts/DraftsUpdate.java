package wengert.web.drafts;

import java.util.ArrayList;
import java.util.List;
import wengert.lang.Program;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.words.Word;

/** What actions make of drafts, earlier texts and files; a text that is taken is the page's to show. */
public final class DraftsUpdate {
    /** The name under which earlier texts are kept. */
    public static final String EARLIER = "earlier";

    private static final String DRAFTS = "drafts";
    private static final int MOST_EARLIER = 20;

    private DraftsUpdate() {}

    /**
     * The panel after an action, and what is to be done.
     *
     * @param text the text as it is
     */
    public static Change<DraftsState> apply(DraftsState state, String text, DraftsAction action) {
        if (action instanceof DraftsAction.Toggle) {
            return state.isOpen() ? Change.to(state.opened(false)) : opened(state);
        } else if (action instanceof DraftsAction.Found found) {
            DraftsState next = state.having(Draft.read(found.kept()));
            boolean isKept = found.expected().isEmpty() || found.expected().equals(found.kept());
            return Change.to(isKept ? next : next.saying(Word.DRAFTS_NOT_KEPT.text()));
        } else if (action instanceof DraftsAction.Left left) {
            return left(state, left);
        } else if (action instanceof DraftsAction.Name name) {
            return Change.to(state.named(name.name()));
        } else if (action instanceof DraftsAction.Keep) {
            return kept(state, new Draft(state.name().strip(), text));
        } else if (action instanceof DraftsAction.Rename rename) {
            return renamed(state, rename.index(), rename.name().strip());
        } else if (action instanceof DraftsAction.Delete delete) {
            List<Draft> drafts = new ArrayList<>(state.drafts());
            Draft deleted = drafts.remove(delete.index());
            return keeping(state, drafts, Word.DRAFT_DELETED.with(deleted.name()))
                    .and(leaving(deleted.text()), new Effect.Focus("drafts-close"));
        } else if (action instanceof DraftsAction.Save) {
            String name = state.name().isBlank()
                    ? Word.DRAFT_FILE_NAME.text()
                    : state.name().strip();
            return Change.to(state, new Effect.Save(name + ".txt", "text/plain", text));
        } else if (action instanceof DraftsAction.ChooseFile) {
            return Change.to(state, new Effect.OpenFile(DraftsAction.Arrived::new));
        } else if (action instanceof DraftsAction.Arrived arrived) {
            String refusal = refusal(arrived.file());
            if (!refusal.isEmpty()) {
                Change<DraftsState> shown = state.isOpen() ? Change.to(state) : opened(state);
                return new Change<>(shown.state().saying(refusal), shown.effects());
            }
        }
        return Change.to(state.opened(false));
    }

    /** Other windows of this browser may have changed what it keeps. */
    private static Change<DraftsState> opened(DraftsState state) {
        return Change.to(state.opened(true), finding(""), leaving(""), new Effect.Focus("drafts-close"));
    }

    /** Puts a text that another takes the place of among the earlier ones. */
    public static Effect leaving(String text) {
        return new Effect.Recall(EARLIER, kept -> new DraftsAction.Left(text, kept));
    }

    private static Change<DraftsState> left(DraftsState state, DraftsAction.Left left) {
        List<String> texts = new ArrayList<>();
        if (left.text().isEmpty()) {
            return Change.to(state.after(Draft.readTexts(left.kept())));
        }
        texts.add(left.text());
        for (String text : Draft.readTexts(left.kept())) {
            if (texts.size() < MOST_EARLIER && !text.equals(left.text())) {
                texts.add(text);
            }
        }
        return Change.to(state.after(texts), new Effect.Keep(EARLIER, Draft.writeTexts(texts)));
    }

    private static Change<DraftsState> kept(DraftsState state, Draft draft) {
        List<Draft> drafts = new ArrayList<>(state.drafts());
        int index = state.find(draft.name());
        if (draft.name().isEmpty()) {
            return Change.to(state.saying(Word.DRAFT_NO_NAME.text()), new Effect.Focus("draft-name"));
        } else if (index < 0) {
            drafts.add(0, draft);
            return keeping(state, drafts, Word.DRAFT_KEPT.with(draft.name()));
        }
        Draft old = drafts.set(index, draft);
        return keeping(state, drafts, Word.DRAFT_OVERWRITTEN.with(draft.name())).and(leaving(old.text()));
    }

    private static Change<DraftsState> renamed(DraftsState state, int index, String name) {
        Draft draft = state.drafts().get(index);
        if (name.isEmpty() || name.equals(draft.name())) {
            return Change.to(state.saying(name.isEmpty() ? Word.DRAFT_NO_NAME.text() : ""));
        } else if (state.find(name) >= 0) {
            return Change.to(state.saying(Word.DRAFT_TAKEN.with(name)));
        }
        List<Draft> drafts = new ArrayList<>(state.drafts());
        drafts.set(index, new Draft(name, draft.text()));
        return keeping(state, drafts, Word.DRAFT_RENAMED.with(draft.name(), name));
    }

    /** What the browser has kept is asked for, since its storage may be full. */
    private static Change<DraftsState> keeping(DraftsState state, List<Draft> drafts, String words) {
        String kept = Draft.write(drafts);
        return Change.to(state.saying(words), new Effect.Keep(DRAFTS, kept), finding(kept));
    }

    private static Effect finding(String expected) {
        return new Effect.Recall(DRAFTS, kept -> new DraftsAction.Found(kept, expected));
    }

    /** Why a file cannot be opened, or empty. */
    static String refusal(Effect.File file) {
        String text = file.text();
        if (text == null) {
            return Word.FILE_NO_TEXT.with(file.name());
        } else if (text.length() > Program.MOST_CHARACTERS) {
            Word words = file.size() == text.length() ? Word.FILE_TOO_LONG : Word.FILE_TOO_LARGE;
            return words.with(file.name(), file.size());
        }
        return text.isBlank() ? Word.FILE_EMPTY.with(file.name()) : "";
    }
}
