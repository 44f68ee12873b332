package wengert.web.page;

import wengert.lang.Program;
import wengert.link.Link;
import wengert.link.LinkResult;
import wengert.link.View;
import wengert.web.checks.ChecksState;
import wengert.web.drafts.DraftsState;
import wengert.web.drawing.Folds;
import wengert.web.drawing.Viewport.Screen;
import wengert.web.editor.EditorState;
import wengert.web.exports.ExportState;
import wengert.web.gallery.GalleryState;
import wengert.web.graph.GraphState;
import wengert.web.inputs.InputsState;
import wengert.web.lens.LensState;
import wengert.web.lessons.LessonsState;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.plots.PlotState;
import wengert.web.race.RaceState;
import wengert.web.settings.SettingsState;
import wengert.web.share.ShareState;
import wengert.web.sweep.SweepAction;
import wengert.web.sweep.SweepState;
import wengert.web.sweep.SweepUpdate;
import wengert.web.table.TableState;

/** All that the page is at one moment. */
public record State(
        EditorState editor,
        LensState lens,
        InputsState inputs,
        Selection selection,
        GraphState graph,
        SweepState sweep,
        PlotState plot,
        TableState table,
        ChecksState checks,
        Panels panels,
        Frame frame,
        RaceState race) {

    /**
     * What the page finds when it opens.
     *
     * @param base its address without a fragment
     * @param fragment the fragment of the address, or empty
     * @param draft the text that this browser kept, or empty
     * @param settings what the reader chose before
     * @param isEmbedded whether the page is a frame in another
     * @param stage the size of what the graph is drawn on, as far as is known
     */
    public record Start(
            String base, String fragment, String draft, SettingsState settings, boolean isEmbedded, Screen stage) {
        /** What the page finds where the size of its stage is not known yet. */
        public Start(String base, String fragment, String draft, SettingsState settings, boolean isEmbedded) {
            this(base, fragment, draft, settings, isEmbedded, GraphState.START.screen());
        }
    }

    /** The state of a page that opens: the program of its link, else the kept draft, else the main example. */
    public static State of(Start start) {
        boolean isFirst = start.draft().isBlank();
        State state = blank(start, isFirst ? EditorState.FIRST : start.draft());
        if (start.isEmbedded()) {
            State opened = start.fragment().length() > 1 ? state.arrivedAt(start.fragment()) : state;
            return opened.with(opened.frame().with(Frame.Panel.STEPS).within(start.base() + start.fragment()));
        }
        if (start.fragment().length() > 1) {
            return state.arrivedAt(start.fragment());
        }
        return state.with(state.frame().hinted(isFirst));
    }

    private static State blank(Start start, String text) {
        State state = new State(
                EditorState.of(text, start.settings().writing()),
                LensState.of(Computation.of(Program.read(""))),
                InputsState.START,
                Selection.NONE,
                GraphState.on(start.stage()),
                SweepState.START,
                PlotState.START,
                TableState.START,
                ChecksState.START,
                Panels.of(start),
                Frame.START,
                RaceState.START);
        return state.following(state.editor());
    }

    /** The state after a link is opened; one that cannot be opened leaves the text as it is and says why. */
    State arrivedAt(String fragment) {
        LinkResult result = Link.decode(fragment);
        if (result instanceof LinkResult.Refused refused) {
            return with(share().refused(refused.sentence()));
        }
        Link link = ((LinkResult.Opened) result).link();
        View view = link.view();
        State opened = following(EditorState.of(textOf(link), settings().writing()))
                .with(share().opened())
                .with(frame.hinted(false).with(Frame.Tab.of(view.tab())));
        State looked = opened.looking(opened.lens().seeing(view.derivative(), view.level()))
                .newest();
        boolean isSwept = view.step() > 0 || view.mode() != View.DEFAULT.mode();
        SweepAction place = new SweepAction.GoTo(view.mode() == View.Mode.REVERSE, view.step());
        return isSwept
                ? looked.with(SweepUpdate.apply(looked.sweep(), looked.viewed(), place)
                        .state())
                : looked;
    }

    /** A link's program with the values it overrides written into the text. */
    private static String textOf(Link link) {
        String text = link.program();
        for (var input : link.inputs().entrySet()) {
            Program program = Program.read(text);
            if (program.input(input.getKey()) != null) {
                text = program.withInput(input.getKey(), input.getValue());
            }
        }
        return text;
    }

    /** A link to what is shown. */
    Link link() {
        View.Mode mode = sweep.isBackward() ? View.Mode.REVERSE : View.Mode.FORWARD;
        String tab = frame.tab() == Frame.Tab.GRAPH ? "" : frame.tab().word();
        return Link.to(editor.text())
                .withView(new View(tab, mode, Math.max(0, sweep.step()), lens.input(), lens.word()));
    }

    /** What is shown: the last text without errors, computed. */
    public Computation shown() {
        return editor.shown();
    }

    /** Whether something is open over the stage. */
    boolean isCovered() {
        return panels.isOpen() || frame.isHelpOpen();
    }

    /** What the stage shows of it: while its places are still looked for, what was drawn before. */
    public Computation viewed() {
        return graph.seen(lens.viewed());
    }

    /** The groups that are closed in another look: another level closes others. */
    private Folds foldsIn(LensState look) {
        return look.level() == lens.level() ? graph.newestFolds() : look.level().folds();
    }

    /** The state with another look at the program. */
    @SuppressWarnings("ReferenceEquality") // the same computation, with other groups closed
    State looking(LensState look) {
        Selection kept = look.viewed() == lens.viewed() ? selection : Selection.NONE;
        return with(kept).seeing(look);
    }

    /** The state with another text; all that depends on what is shown follows. */
    @SuppressWarnings("ReferenceEquality") // the same computation
    State following(EditorState next) {
        Computation shown = next.shown();
        boolean isSame = shown == editor.shown() && inputs != InputsState.START;
        State edited = new State(
                next,
                lens,
                isSame ? inputs : inputs.in(shown),
                selection,
                graph,
                sweep,
                plot,
                table,
                checks,
                panels,
                frame,
                race);
        return isSame ? edited : edited.seeing(lens.in(shown));
    }

    private State seeing(LensState look) {
        return seeing(look, graph.in(look.viewed(), foldsIn(look)));
    }

    /** The state with another drawing; what is about nodes follows what is drawn. */
    State seeing(GraphState next) {
        return seeing(lens, next);
    }

    @SuppressWarnings("ReferenceEquality") // one reading of one text makes one computation
    private State seeing(LensState look, GraphState drawn) {
        Computation viewed = drawn.seen(look.viewed());
        boolean isSame = viewed == viewed();
        SweepState swept = isSame ? sweep : sweep.in(viewed);
        return new State(
                editor,
                look,
                inputs,
                isSame ? selection : selection.within(viewed.size()),
                drawn,
                swept,
                plot,
                table,
                checks,
                panels,
                frame,
                race.in(swept.subject()));
    }

    /** The state that shows the newest computation at once, even where its drawing is still awaited. */
    State newest() {
        return graph.isLate() ? seeing(graph.cleared()) : this;
    }

    /** The panel of exports. */
    public ExportState export() {
        return panels.export();
    }

    /** The panel of the gallery. */
    public GalleryState gallery() {
        return panels.gallery();
    }

    /** The panel of drafts. */
    public DraftsState drafts() {
        return panels.drafts();
    }

    /** The list of lessons, and the one that is taken. */
    public LessonsState lessons() {
        return panels.lessons();
    }

    /** What is shared. */
    public ShareState share() {
        return panels.share();
    }

    /** What the reader chose. */
    public SettingsState settings() {
        return panels.settings();
    }

    State with(ExportState next) {
        return with(panels.with(next));
    }

    State with(GalleryState next) {
        return with(panels.with(next));
    }

    State with(DraftsState next) {
        return with(panels.with(next));
    }

    State with(LessonsState next) {
        return with(panels.with(next));
    }

    State with(ShareState next) {
        return with(panels.with(next));
    }

    State with(SettingsState next) {
        return with(panels.with(next));
    }

    State with(InputsState next) {
        return new State(editor, lens, next, selection, graph, sweep, plot, table, checks, panels, frame, race);
    }

    State with(Selection next) {
        return new State(editor, lens, inputs, next, graph, sweep, plot, table, checks, panels, frame, race);
    }

    State with(GraphState next) {
        return new State(editor, lens, inputs, selection, next, sweep, plot, table, checks, panels, frame, race);
    }

    State with(SweepState next) {
        return new State(editor, lens, inputs, selection, graph, next, plot, table, checks, panels, frame, race);
    }

    State with(PlotState next) {
        return new State(editor, lens, inputs, selection, graph, sweep, next, table, checks, panels, frame, race);
    }

    State with(TableState next) {
        return new State(editor, lens, inputs, selection, graph, sweep, plot, next, checks, panels, frame, race);
    }

    State with(ChecksState next) {
        return new State(editor, lens, inputs, selection, graph, sweep, plot, table, next, panels, frame, race);
    }

    State with(Panels next) {
        return new State(editor, lens, inputs, selection, graph, sweep, plot, table, checks, next, frame, race);
    }

    State with(Frame next) {
        return new State(editor, lens, inputs, selection, graph, sweep, plot, table, checks, panels, next, race);
    }

    State with(RaceState next) {
        return new State(editor, lens, inputs, selection, graph, sweep, plot, table, checks, panels, frame, next);
    }
}
