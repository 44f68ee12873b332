package wengert.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.lang.Nudge;
import wengert.lang.Program;
import wengert.web.browser.Address;
import wengert.web.browser.Background;
import wengert.web.browser.Clipboard;
import wengert.web.browser.Dom;
import wengert.web.browser.Editor;
import wengert.web.browser.Files;
import wengert.web.browser.Network;
import wengert.web.browser.Root;
import wengert.web.browser.Storage;
import wengert.web.browser.Timers;
import wengert.web.browser.Updates;
import wengert.web.code.Mark;
import wengert.web.drafts.DraftsAction;
import wengert.web.drafts.DraftsUpdate;
import wengert.web.drawing.Viewport;
import wengert.web.editor.EditorAction;
import wengert.web.editor.EditorKeys;
import wengert.web.editor.EditorNotes;
import wengert.web.editor.EditorState;
import wengert.web.editor.EditorUpdate;
import wengert.web.editor.LanguageAssistant;
import wengert.web.graph.GraphAction;
import wengert.web.graph.GraphState;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.page.FrameAction;
import wengert.web.page.PageView;
import wengert.web.page.Shortcuts;
import wengert.web.page.State;
import wengert.web.page.Update;
import wengert.web.settings.Language;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareAction;
import wengert.web.words.Translation;
import wengert.web.words.Word;
import wengert.web.words.Words;

/**
 * The main loop: an action changes the state, its effects are done, and the state is shown.
 *
 * <p>It is shown as soon as the event that brought the action is over, so that the frame which is due next has only to be
 * painted; events that follow before that frame are shown together, with the frame. The one place where something changes.
 */
final class Loop {
    private static final String STAGE = "stage";

    private final Dom page;
    private final Editor editor;
    private final LanguageAssistant assistant = new LanguageAssistant();
    private final Background background = new Background();
    private State state;
    private State shown;
    private boolean isShowDue;
    private int glides;
    private boolean hasMarks;
    private boolean isEndDue;
    /** What is to stand in the editor while something is dragged; it is written after the frame that shows the rest. */
    private Effect.@Nullable SetText due;

    private boolean isMarkDue;
    /** Whether what the next frame paints has been shown already. */
    private boolean isFrameReady;
    /** Whether all is to be shown anew, though the state may be the same. */
    private boolean isForgotten;

    private Loop(State start) {
        this.state = start;
        this.shown = start;
        this.page = Dom.in("app", action -> dispatch((Action) action));
        this.editor = new Editor(
                new Editor.Setting(
                        labels(),
                        "a = 2\nb = -3\nc = a*b + a^2",
                        start.editor().text(),
                        EditorNotes.KINDS,
                        EditorKeys.ALL.stream().map(EditorKeys.Key::key).toList(),
                        EditorKeys.DEFINITION),
                assistant,
                new Editor.Listener() {
                    @Override
                    public void changed(String text) {
                        due = null;
                        dispatch(new EditorAction.Typed(assistant.read(text)));
                    }

                    @Override
                    public void moved(int position) {
                        dispatch(new EditorAction.Moved(position));
                    }

                    @Override
                    public boolean pressed(String key, int position) {
                        return dispatched(EditorKeys.of(state.editor().program(), key, position));
                    }

                    @Override
                    public boolean dragged(Editor.Drag drag) {
                        String text =
                                Nudge.moved(Program.read(drag.before()), drag.position(), drag.steps(), drag.isFiner());
                        return dispatched(text == null ? null : new EditorAction.Replace(text, drag.isDraft()));
                    }
                });
        page.widget(PageView.EDITOR, editor.element());
    }

    private static Editor.Labels labels() {
        return new Editor.Labels(Word.PROGRAM.text(), Word.COMPLETIONS.text());
    }

    /**
     * Opens the page, in the language that this browser keeps. What that takes is done bit by bit: in between, the browser
     * can paint what the page came with and hear what is done with it.
     */
    static void start() {
        Timers.inTurn(List.of(
                () -> Program.read(EditorState.FIRST), // fills the tables that each reading needs
                () -> Computation.of(Program.read(EditorState.FIRST)), // and those of each computation
                () -> Speech.load(
                        Language.of(Storage.get(Language.KEPT)),
                        translation -> Timers.after(0, () -> open(translation)))));
    }

    private static void open(Translation translation) {
        Words.speak(translation);
        String draft = Storage.get(EditorUpdate.DRAFT);
        State state = State.of(new State.Start(
                Address.base(),
                Address.fragment(),
                draft,
                SettingsState.of(Storage::get),
                Address.isEmbedded(),
                stage()));
        Timers.after(0, () -> {
            Loop loop = new Loop(state);
            Timers.after(0, () -> loop.begin(translation, draft));
        });
    }

    /** The stage that the page came with has the size of the one that takes its place. */
    private static Viewport.Screen stage() {
        int width = Root.width(STAGE);
        return width == 0 ? GraphState.START.screen() : new Viewport.Screen(width, Math.max(1, Root.height(STAGE)));
    }

    private void begin(Translation translation, String draft) {
        Root.wear(state.settings().theme().word());
        say(translation);
        page.show(PageView.of(state));
        Root.arrive();
        listen();
        Timers.after(0, () -> {
            mark(true);
            endLines();
            leave(draft);
        });
    }

    /** A link takes the place of the draft, which the next key press would overwrite. */
    private void leave(String draft) {
        if (!draft.isBlank() && !draft.equals(state.editor().text()) && !Address.isEmbedded()) {
            run(DraftsUpdate.leaving(draft));
        }
    }

    private void listen() {
        Root.keys((key, isCommandHeld) -> dispatched(Shortcuts.of(key, isCommandHeld)));
        Root.size(
                STAGE,
                (width, height) -> dispatch(new GraphAction.Sized(new Viewport.Screen(width, Math.max(height, 1)))));
        Address.watch(fragment -> dispatch(new ShareAction.Arrived(fragment)));
        if (!Address.isEmbedded()) {
            Files.dropped(file -> dispatch(new DraftsAction.Arrived(file)));
        }
        Updates.watch(() -> dispatch(new FrameAction.UpdateReady()));
    }

    private boolean dispatched(@Nullable Action action) {
        if (action != null) {
            dispatch(action);
        }
        return action != null;
    }

    private void dispatch(Action action) {
        Change<State> change = Update.apply(state, action);
        state = change.state();
        change.effects().forEach(this::run);
        if (!isShowDue) {
            isShowDue = true;
            if (isFrameReady) {
                Timers.frame(this::show);
            } else {
                Timers.soon(this::show);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // what is the same object needs no second look
    private void show() {
        isShowDue = false;
        State before = shown;
        shown = state;
        if (shown == before && !isForgotten) {
            return;
        }
        isForgotten = false;
        isFrameReady = true;
        Timers.frame(() -> isFrameReady = false);
        page.show(PageView.of(shown));
        if (shown.editor().program() != before.editor().program()
                || shown.settings().hasLineEnds() != before.settings().hasLineEnds()) {
            endLinesSoon();
        }
        if (shown.selection() != before.selection()
                || shown.viewed() != before.viewed()
                || shown.editor() != before.editor()) {
            isMarkDue = due != null;
            if (!isMarkDue) {
                mark(shown.editor().program() == before.editor().program());
            }
        }
    }

    /**
     * After the frame is painted: the editor looks where the cursor is whenever it changes, which before that would lay the page
     * out once more. Until then text and numbers are those of before.
     */
    private void endLinesSoon() {
        if (!isEndDue) {
            isEndDue = true;
            Timers.frame(() -> Timers.after(0, () -> {
                isEndDue = false;
                writeDue();
                if (isMarkDue) {
                    isMarkDue = false;
                    mark(false);
                }
                endLines();
            }));
        }
    }

    private void write(Effect.SetText set) {
        due = null;
        assistant.know(state.editor().program());
        editor.setText(set.text(), set.isDraft());
    }

    private void writeDue() {
        Effect.SetText set = due;
        if (set != null) {
            write(set);
        }
    }

    private void endLines() {
        editor.endLines(shown.settings().hasLineEnds() ? EditorNotes.lineEnds(shown.editor()) : List.of());
    }

    /** Most texts have nothing to mark, and the editor would take nothing for a change. */
    private void mark(boolean isResting) {
        List<Mark> marks = EditorNotes.marks(shown.editor(), shown.viewed(), shown.selection(), isResting);
        if (!marks.isEmpty() || hasMarks) {
            editor.mark(marks);
        }
        hasMarks = !marks.isEmpty();
    }

    private void run(Effect effect) {
        if (effect instanceof Effect.SetText set && set.isDraft()) {
            due = set;
            endLinesSoon();
        } else if (effect instanceof Effect.SetText set) {
            write(set);
        } else if (effect instanceof Effect.SelectText select) {
            writeDue();
            editor.select(select.from(), select.to());
            editor.focus();
        } else if (effect instanceof Effect.Undo) {
            writeDue();
            editor.undo();
        } else if (effect instanceof Effect.Redo) {
            writeDue();
            editor.redo();
        } else if (effect instanceof Effect.Keep keep) {
            Storage.put(keep.name(), keep.text());
        } else if (effect instanceof Effect.Recall recall) {
            dispatch(recall.done().apply(Storage.get(recall.name())));
        } else if (effect instanceof Effect.OpenFile open) {
            Files.open(file -> dispatch(open.done().apply(file)));
        } else if (effect instanceof Effect.Copy copy) {
            Clipboard.copy(copy.text(), copied -> dispatch(copy.done().apply(copied)));
        } else if (effect instanceof Effect.Save save) {
            Files.save(save.name(), save.mediaType(), save.text());
        } else if (effect instanceof Effect.Depict depict) {
            dispatch(depict.done().apply(Files.picture(depict.id())));
        } else if (effect instanceof Effect.SavePixels save) {
            Files.savePixels(save.name(), save.svg(), save.fineness());
        } else if (effect instanceof Effect.SetFragment fragment) {
            Address.setFragment(fragment.fragment());
        } else if (effect instanceof Effect.After after) {
            Timers.after(after.milliseconds(), () -> dispatch(after.action()));
        } else if (effect instanceof Effect.Glide glide) {
            glide(glide);
        } else if (effect instanceof Effect.Get get) {
            Network.get(get.address(), (status, body) -> dispatch(get.done().apply(new Effect.Answer(status, body))));
        } else if (effect instanceof Effect.Post post) {
            Network.post(
                    post.address(),
                    post.body(),
                    (status, body) -> dispatch(post.done().apply(new Effect.Answer(status, body))));
        } else if (effect instanceof Effect.Ask ask) {
            background.ask(
                    ask.task(), ask.request(), answer -> dispatch(ask.done().apply(answer)));
        } else if (effect instanceof Effect.Wear wear) {
            Root.wear(wear.theme());
        } else if (effect instanceof Effect.Focus focus) {
            Root.focus(focus.id());
        } else if (effect instanceof Effect.Speak speak) {
            speak(speak);
        } else if (effect instanceof Effect.TakeUpdate) {
            Updates.apply();
        }
    }

    private void speak(Effect.Speak speak) {
        Speech.load(Language.of(speak.language()), translation -> {
            Words.speak(translation);
            say(translation);
            editor.setLabels(labels());
            page.forget();
            isForgotten = true;
            dispatch(speak.done());
        });
    }

    /** What is not drawn by views learns the language that is spoken. */
    private void say(Translation translation) {
        Root.speak(translation.language());
        background.speak(translation.source());
    }

    private void glide(Effect.Glide glide) {
        int mine = ++glides;
        Timers.glide(glide.milliseconds(), part -> {
            if (mine == glides) {
                dispatch(glide.action().apply(part));
            }
            return mine == glides;
        });
    }
}
