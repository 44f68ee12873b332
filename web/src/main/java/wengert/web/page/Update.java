package wengert.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wengert.lang.Printer;
import wengert.web.checks.ChecksAction;
import wengert.web.checks.ChecksUpdate;
import wengert.web.drafts.DraftsAction;
import wengert.web.drafts.DraftsUpdate;
import wengert.web.editor.EditorAction;
import wengert.web.editor.EditorState;
import wengert.web.editor.EditorUpdate;
import wengert.web.exports.ExportAction;
import wengert.web.exports.ExportUpdate;
import wengert.web.gallery.GalleryAction;
import wengert.web.gallery.GalleryUpdate;
import wengert.web.gallery.GalleryView;
import wengert.web.graph.GraphAction;
import wengert.web.graph.GraphState;
import wengert.web.graph.GraphUpdate;
import wengert.web.inputs.InputsAction;
import wengert.web.inputs.InputsState;
import wengert.web.inputs.InputsUpdate;
import wengert.web.lens.LensAction;
import wengert.web.lens.LensUpdate;
import wengert.web.lessons.Lesson;
import wengert.web.lessons.LessonsAction;
import wengert.web.lessons.LessonsUpdate;
import wengert.web.model.Action;
import wengert.web.model.Change;
import wengert.web.model.Effect;
import wengert.web.model.Selection;
import wengert.web.plots.PlotAction;
import wengert.web.plots.PlotUpdate;
import wengert.web.race.RaceAction;
import wengert.web.race.RaceState;
import wengert.web.race.RaceUpdate;
import wengert.web.result.ResultAction;
import wengert.web.settings.SettingsAction;
import wengert.web.settings.SettingsState;
import wengert.web.settings.SettingsUpdate;
import wengert.web.share.ShareAction;
import wengert.web.share.ShareUpdate;
import wengert.web.subject.NodeAction;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.SweepUpdate;
import wengert.web.table.TableAction;
import wengert.web.table.TableUpdate;

/** What actions make of the page: each family of actions goes to the part it belongs to. */
public final class Update {
    private Update() {}

    /** The page after an action, and what is to be done. */
    public static Change<State> apply(State state, Action action) {
        return asking(applied(state, action));
    }

    /** What is made in the background follows everything it is made from. */
    private static Change<State> asking(Change<State> change) {
        Change<State> drawn = asked(change, GraphUpdate.asking(change.state().graph()), change.state()::with);
        State state = drawn.state();
        Change<State> exported = asked(drawn, ExportUpdate.asking(state.export(), state.lens()), state::with);
        if (state.frame().tab() != Frame.Tab.PLOT) {
            return exported;
        }
        State next = exported.state();
        return asked(
                exported,
                PlotUpdate.asking(
                        next.plot(), next.lens(), next.inputs(), next.graph().screen()),
                next::with);
    }

    private static <S> Change<State> asked(Change<State> change, Change<S> asking, Function<S, State> into) {
        if (asking.effects().isEmpty()) {
            return change;
        }
        List<Effect> effects = new ArrayList<>(change.effects());
        effects.addAll(asking.effects());
        return new Change<>(into.apply(asking.state()), effects);
    }

    private static Change<State> applied(State state, Action action) {
        if (action instanceof EditorAction edit) {
            return edited(state, EditorUpdate.apply(state.editor(), edit));
        } else if (action instanceof InputsAction input) {
            return input(state, input);
        } else if (action instanceof Selection.Moved moved) {
            return Change.to(state.with(state.selection().after(moved)));
        } else if (action instanceof RaceAction race) {
            return race(state, race);
        } else if (action instanceof GraphAction.Sized sized && state.race().isOpen()) {
            RaceState race = state.race().on(sized.screen());
            return Change.to(state.with(race).with(state.graph().sized(race.pane())));
        } else if (action instanceof GraphAction graph) {
            State seen = graph instanceof GraphAction.Find find && find.isOpen()
                    ? state.with(state.frame().with(Frame.Tab.GRAPH))
                    : state;
            return lift(GraphUpdate.apply(state.graph(), state.viewed(), graph), seen::seeing);
        } else if (action instanceof SweepAction move && state.race().isOpen() && RaceUpdate.isMove(move)) {
            return lift(RaceUpdate.moved(state.race(), move), state::with);
        } else if (action instanceof SweepAction sweep) {
            return swept(
                    alone(state),
                    SweepUpdate.apply(state.sweep(), state.viewed(), sweep),
                    !(sweep instanceof SweepAction.Scrub));
        } else if (action instanceof LensAction lens) {
            return look(state, lens);
        } else if (action instanceof NodeAction.MakeOutput make) {
            return output(state, make);
        } else if (action instanceof PlotAction plot) {
            return plot(state, plot);
        } else if (action instanceof TableAction table) {
            return lift(TableUpdate.apply(state.table(), state.viewed(), table), state::with);
        } else if (action instanceof ExportAction export) {
            return lift(ExportUpdate.apply(state.export(), export), state::with);
        } else if (action instanceof ChecksAction check) {
            return lift(ChecksUpdate.apply(state.checks(), state.shown(), check), state::with);
        } else if (action instanceof GalleryAction gallery) {
            return gallery(state, gallery);
        } else if (action instanceof DraftsAction draft) {
            return drafts(state, draft);
        } else if (action instanceof LessonsAction lesson) {
            return lesson(state, lesson);
        } else if (action instanceof ShareAction share) {
            return share(state, share);
        } else if (action instanceof ResultAction.Copy copy) {
            return Change.to(state, new Effect.Copy(copy.digits(), copied -> new Selection.Hover(-1)));
        } else if (action instanceof SettingsAction chosen) {
            return chosen instanceof SettingsAction.Spoken
                    ? spoken(state)
                    : settings(state, SettingsUpdate.apply(state.settings(), chosen));
        } else if (action instanceof FrameAction frame) {
            return frame(state, frame);
        }
        throw new IllegalArgumentException("update: expected an action of a part of the page, got " + action);
    }

    /** Programs and lessons are loaded in the new language, and the plot is drawn with its words. */
    private static Change<State> spoken(State state) {
        Change<State> gallery =
                lift(GalleryUpdate.again(state.gallery()), state.with(PlotUpdate.again(state.plot()))::with);
        Change<State> lessons = lift(LessonsUpdate.again(state.lessons()), gallery.state()::with);
        List<Effect> effects = new ArrayList<>(gallery.effects());
        effects.addAll(lessons.effects());
        return new Change<>(lessons.state(), effects);
    }

    private static <S> Change<State> lift(Change<S> change, Function<S, State> into) {
        return new Change<>(into.apply(change.state()), change.effects());
    }

    /** Both modes are compared on the graph alone, all of it in sight. */
    private static State alone(State state) {
        return state.race().isOpen()
                ? state.with(state.race().closed())
                        .with(state.graph().sized(state.race().stage()))
                : state;
    }

    private static Change<State> race(State state, RaceAction action) {
        RaceState next = RaceUpdate.apply(
                state.race(), action, state.sweep().subject(), state.graph().screen());
        if (!next.isOpen()) {
            return Change.to(alone(state));
        }
        SweepState rest = SweepUpdate.apply(state.sweep(), state.viewed(), new SweepAction.Close())
                .state();
        return Change.to(state.with(rest)
                .with(state.frame().with(Frame.Tab.GRAPH))
                .with(state.graph().fitted().sized(next.pane()))
                .with(next));
    }

    /** The drawing follows the sweep: it glides after a step, and is there at once while the sweep is scrubbed through. */
    private static Change<State> swept(State state, Change<SweepState> change, boolean isGliding) {
        SweepState sweep = change.state();
        GraphState before = state.graph();
        GraphState followed = GraphUpdate.following(before, sweep, state.viewed());
        GraphState after = isGliding ? followed : followed.rested();
        List<Effect> effects = new ArrayList<>(change.effects());
        effects.addAll(GraphUpdate.leading(before, after));
        return new Change<>(state.with(sweep).with(after), effects);
    }

    private static Change<State> look(State state, LensAction action) {
        State next = state.looking(LensUpdate.apply(state.lens(), action));
        if (action instanceof LensAction.Take) {
            String text = Printer.print(state.lens().viewed().graph());
            return bringing(next, text, false);
        }
        return new Change<>(next, GraphUpdate.leading(state.graph(), next.graph()));
    }

    /** A last line that says the node's name makes it the output. */
    private static Change<State> output(State state, NodeAction.MakeOutput make) {
        if (state.graph().isLate()) {
            return Change.to(state);
        }
        String name = state.shown().graph().node(make.node()).label();
        return name == null || state.editor().isStale()
                ? Change.to(state)
                : edited(
                        state,
                        EditorUpdate.rewritten(
                                state.editor(), state.editor().text().stripTrailing() + "\n" + name, false));
    }

    /** A text other than that of the link in the address leaves that link behind. */
    private static Change<State> edited(State state, Change<EditorState> change) {
        boolean isOther = !change.state().text().equals(state.editor().text());
        State next = state.following(change.state());
        List<Effect> effects = new ArrayList<>(change.effects());
        effects.addAll(GraphUpdate.leading(state.graph(), next.graph()));
        if (!isOther) {
            return new Change<>(next, effects);
        }
        if (state.share().isFromLink()) {
            effects.add(new Effect.SetFragment(""));
        }
        return new Change<>(next.with(next.share().edited()), effects);
    }

    private static Change<State> input(State state, InputsAction action) {
        if (action instanceof InputsAction.Set set) {
            if (state.editor().isStale()) {
                return Change.to(state);
            }
            String text = InputsUpdate.text(state.editor().program(), set);
            return edited(state, EditorUpdate.rewritten(state.editor(), text, set.isDraft()));
        }
        InputsState ranges = InputsUpdate.apply(state.inputs(), state.shown().program(), action);
        String ranged = state.editor().isStale()
                ? null
                : InputsUpdate.ranged(state.editor().program(), state.inputs(), action);
        return ranged == null
                ? Change.to(state.with(ranges))
                : edited(state.with(ranges), EditorUpdate.rewritten(state.editor(), ranged, false));
    }

    /** What is shown is written as the reader wants it. */
    private static Change<State> settings(State state, Change<SettingsState> change) {
        State next = state.with(change.state());
        if (change.state().writing().equals(state.settings().writing())) {
            return new Change<>(next, change.effects());
        }
        State written = next.following(next.editor().with(change.state().writing()));
        List<Effect> effects = new ArrayList<>(change.effects());
        effects.addAll(GraphUpdate.leading(state.graph(), written.graph()));
        return new Change<>(written, effects);
    }

    private static Change<State> plot(State state, PlotAction action) {
        Change<State> change =
                new Change<>(state.with(PlotUpdate.apply(state.plot(), action)), PlotUpdate.effects(action));
        if (action instanceof PlotAction.Drag drag) {
            for (InputsAction.Set set : drag.sets()) {
                Change<State> next = input(change.state(), set);
                List<Effect> effects = new ArrayList<>(change.effects());
                effects.addAll(next.effects());
                change = new Change<>(next.state(), effects);
            }
        }
        return change;
    }

    /**
     * A text takes the place of this one.
     *
     * @param isElsewhere whether it can be had from where it came from, as long as it is not changed
     */
    private static Change<State> bringing(State state, String text, boolean isElsewhere) {
        return leaving(
                state, edited(state, EditorUpdate.rewritten(state.editor(), text, false)), isElsewhere ? text : "");
    }

    /** What cannot be had from elsewhere is kept among the earlier texts. */
    private static Change<State> leaving(State state, Change<State> change, String brought) {
        String left = state.editor().text();
        State next = change.state();
        if (left.equals(next.editor().text())) {
            return change;
        }
        Change<State> brings = new Change<>(next.with(next.drafts().bringing(brought)), change.effects());
        return left.isBlank() || left.equals(state.drafts().brought())
                ? brings
                : brings.and(DraftsUpdate.leaving(left));
    }

    private static Change<State> drafts(State state, DraftsAction action) {
        Change<State> change = lift(
                DraftsUpdate.apply(state.drafts(), state.editor().text(), action),
                drafts -> state.with(drafts)
                        .with(state.gallery().opened(state.gallery().isOpen() && !drafts.isOpen())));
        State next = change.state();
        if (action instanceof DraftsAction.Open open) {
            Change<State> opened = bringing(next, open.draft().text(), true);
            State named = opened.state();
            return new Change<>(named.with(named.drafts().named(open.draft().name())), opened.effects());
        }
        String text =
                action instanceof DraftsAction.Arrived arrived && !next.drafts().isOpen()
                        ? arrived.file().text()
                        : null;
        return text == null ? change : bringing(next.with(next.frame().hinted(false)), text, false);
    }

    private static Change<State> gallery(State state, GalleryAction action) {
        Change<State> change = lift(
                GalleryUpdate.apply(state.gallery(), action),
                next -> state.with(next)
                        .with(state.drafts().opened(state.drafts().isOpen() && !next.isOpen())));
        if (action instanceof GalleryAction.Choose choose) {
            State closed = change.state().with(change.state().frame().hinted(false));
            return bringing(closed, choose.example().program(), true);
        }
        return action instanceof GalleryAction.Toggle
                        && change.state().gallery().isOpen()
                ? change.and(new Effect.Focus(GalleryView.SEARCH))
                : change;
    }

    /** A step of a lesson brings its program, its tab and its place in a sweep. */
    private static Change<State> lesson(State state, LessonsAction action) {
        Change<State> change = lift(LessonsUpdate.apply(state.lessons(), action), state::with);
        State next = change.state();
        Lesson.Step step = next.lessons().current();
        boolean isEntered = action instanceof LessonsAction.Begin || action instanceof LessonsAction.GoTo;
        if (action instanceof LessonsAction.Toggle && next.lessons().isOpen()) {
            return change.and(new Effect.Focus("lessons-close"));
        }
        if (!isEntered || step == null) {
            return change;
        }
        Frame frame = next.frame().hinted(false).with(Frame.Panel.INSPECTOR).withInspector(true);
        State framed = alone(next).with(step.tab().isEmpty() ? frame : frame.with(Frame.Tab.of(step.tab())));
        Change<State> written = step.program().isEmpty() ? Change.to(framed) : bringing(framed, step.program(), true);
        State read = written.state().newest();
        Change<SweepState> swept = step.sweep().isEmpty()
                ? SweepUpdate.apply(read.sweep(), read.viewed(), new SweepAction.Close())
                : SweepUpdate.apply(
                        read.sweep(),
                        read.viewed(),
                        new SweepAction.GoTo(step.sweep().equals("backward"), step.position()));
        List<Effect> effects = new ArrayList<>(change.effects());
        effects.addAll(written.effects());
        Change<State> moved = swept(read, swept, true);
        effects.addAll(moved.effects());
        return new Change<>(moved.state(), effects);
    }

    private static Change<State> share(State state, ShareAction action) {
        if (action instanceof ShareAction.Share) {
            return lift(ShareUpdate.share(state.share(), state.link()), state::with);
        } else if (action instanceof ShareAction.Copied copied) {
            return lift(ShareUpdate.copied(state.share(), copied.isCopied()), state::with);
        } else if (action instanceof ShareAction.Embed) {
            return lift(ShareUpdate.embed(state.share()), state::with);
        } else if (action instanceof ShareAction.Embedded embedded) {
            return lift(ShareUpdate.embedded(state.share(), embedded), state::with);
        } else if (action instanceof ShareAction.Arrived arrived) {
            State next = alone(state).arrivedAt(arrived.fragment());
            return leaving(
                    state, Change.to(next, new Effect.SetText(next.editor().text(), false)), "");
        }
        return Change.to(state.with(ShareUpdate.closed(state.share())));
    }

    private static Change<State> frame(State state, FrameAction action) {
        Frame frame = state.frame();
        if (action instanceof FrameAction.Show show) {
            State shown = show.tab() == Frame.Tab.GRAPH ? state : alone(state);
            return Change.to(shown.with(frame.with(show.tab())));
        } else if (action instanceof FrameAction.Front front) {
            return Change.to(state.with(frame.with(front.panel())));
        } else if (action instanceof FrameAction.ToggleInspector) {
            return Change.to(state.with(frame.withInspector(!frame.isInspectorOpen())));
        } else if (action instanceof FrameAction.ToggleHelp) {
            Change<State> change = Change.to(state.with(frame.withHelp(!frame.isHelpOpen())));
            return frame.isHelpOpen() ? change : change.and(new Effect.Focus("keys-close"));
        } else if (action instanceof FrameAction.DropHint) {
            return Change.to(state.with(frame.hinted(false)));
        } else if (action instanceof FrameAction.UpdateReady) {
            return Change.to(state.with(frame.withUpdate(true)));
        } else if (action instanceof FrameAction.LeaveUpdate) {
            return Change.to(state.with(frame.withUpdate(false)));
        } else if (action instanceof FrameAction.TakeUpdate) {
            return Change.to(
                    state, new Effect.Keep(EditorUpdate.DRAFT, state.editor().text()), new Effect.TakeUpdate());
        } else if (action instanceof FrameAction.Write) {
            int cursor = Math.max(0, state.editor().cursor());
            return Change.to(state.with(frame.with(Frame.Panel.TEXT)), new Effect.SelectText(cursor, cursor));
        }
        return state.graph().search().isOpen() && !state.isCovered()
                ? applied(state, new GraphAction.Find(false))
                : Change.to(escaped(state));
    }

    private static State escaped(State state) {
        if (state.panels().isOpen()) {
            return state.with(state.panels().closed());
        }
        if (state.frame().isHelpOpen()) {
            return state.with(state.frame().withHelp(false));
        }
        return state.with(ShareUpdate.closed(state.share())).with(Selection.NONE);
    }
}
