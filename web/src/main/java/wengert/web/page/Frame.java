package wengert.web.page;

import wengert.web.words.Word;

/**
 * What is open and what is in front.
 *
 * @param tab what the stage shows
 * @param panel what stands below the stage on a narrow screen
 * @param isHinted whether the line for first visitors is shown
 * @param isUpdateReady whether a newer version of the page waits
 * @param whole the address of the whole page, where this one is a frame in another and shows the stage alone; else empty
 */
public record Frame(
        Tab tab,
        Panel panel,
        boolean isInspectorOpen,
        boolean isHelpOpen,
        boolean isHinted,
        boolean isUpdateReady,
        String whole) {
    static final Frame START = new Frame(Tab.GRAPH, Panel.TEXT, true, false, false, false, "");

    /** What the stage can show. */
    public enum Tab {
        GRAPH(Word.TAB_GRAPH, "graph"),
        PLOT(Word.TAB_PLOT, "plot"),
        TABLE(Word.TAB_LIST, "list"),
        CHECKS(Word.TAB_CHECKS, "checks");

        private final Word label;
        private final String word;

        Tab(Word label, String word) {
            this.label = label;
            this.word = word;
        }

        String label() {
            return label.text();
        }

        /** The word for links and classes. */
        String word() {
            return word;
        }

        /** The tab of this word; the graph for any other. */
        static Tab of(String word) {
            for (Tab tab : values()) {
                if (tab.word().equals(word)) {
                    return tab;
                }
            }
            return GRAPH;
        }
    }

    /** What can stand below the stage on a narrow screen. */
    public enum Panel {
        TEXT(Word.PANEL_TEXT, "text"),
        GRAPH(Word.PANEL_GRAPH, "graph"),
        STEPS(Word.PANEL_STEPS, "steps"),
        INSPECTOR(Word.INSPECTOR, "inspector");

        private final Word label;
        private final String word;

        Panel(Word label, String word) {
            this.label = label;
            this.word = word;
        }

        String label() {
            return label.text();
        }

        String word() {
            return word;
        }
    }

    Frame with(Tab next) {
        return new Frame(next, panel, isInspectorOpen, isHelpOpen, isHinted, isUpdateReady, whole);
    }

    Frame with(Panel next) {
        return new Frame(tab, next, isInspectorOpen, isHelpOpen, isHinted, isUpdateReady, whole);
    }

    Frame withInspector(boolean open) {
        return new Frame(tab, panel, open, isHelpOpen, isHinted, isUpdateReady, whole);
    }

    Frame withHelp(boolean open) {
        return new Frame(tab, panel, isInspectorOpen, open, isHinted, isUpdateReady, whole);
    }

    Frame hinted(boolean hint) {
        return new Frame(tab, panel, isInspectorOpen, isHelpOpen, hint, isUpdateReady, whole);
    }

    Frame withUpdate(boolean ready) {
        return new Frame(tab, panel, isInspectorOpen, isHelpOpen, isHinted, ready, whole);
    }

    Frame within(String address) {
        return new Frame(tab, panel, isInspectorOpen, isHelpOpen, isHinted, isUpdateReady, address);
    }

    boolean isEmbedded() {
        return !whole.isEmpty();
    }
}
