package wengert.web.drafts;

import java.util.List;

/**
 * The panel of drafts.
 *
 * @param drafts those of this browser, known once the panel has been opened
 * @param earlier texts that another took the place of, the latest first
 * @param name the name under which the text would be kept
 * @param status what has become of a draft or a file, or empty
 * @param brought a text that can be had from elsewhere, or empty: as long as it is unchanged it needs no keeping
 */
public record DraftsState(
        boolean isOpen, List<Draft> drafts, List<String> earlier, String name, String status, String brought) {
    /** The state of a page that opens with a text which can be had from elsewhere. */
    public static DraftsState of(String brought) {
        return new DraftsState(false, List.of(), List.of(), "", "", brought);
    }

    /** The panel opened or closed, with nothing to say. */
    public DraftsState opened(boolean open) {
        return new DraftsState(open, drafts, earlier, name, "", brought);
    }

    /** The text is another one now, which has no name. */
    public DraftsState bringing(String text) {
        return new DraftsState(isOpen, drafts, earlier, "", status, text);
    }

    DraftsState having(List<Draft> next) {
        return new DraftsState(isOpen, next, earlier, name, status, brought);
    }

    DraftsState after(List<String> texts) {
        return new DraftsState(isOpen, drafts, texts, name, status, brought);
    }

    /** The text is to be kept under a name. */
    public DraftsState named(String next) {
        return new DraftsState(isOpen, drafts, earlier, next, status, brought);
    }

    DraftsState saying(String words) {
        return new DraftsState(isOpen, drafts, earlier, name, words, brought);
    }

    /** The place of the draft of a name, or -1. */
    int find(String wanted) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).name().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
