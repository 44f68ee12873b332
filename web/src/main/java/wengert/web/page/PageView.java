package wengert.web.page;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.cls;
import static wengert.web.html.Html.element;
import static wengert.web.html.Html.key;
import static wengert.web.html.Html.lazy;
import static wengert.web.html.Html.on;
import static wengert.web.html.Html.text;
import static wengert.web.html.Html.when;
import static wengert.web.html.Html.widget;
import static wengert.web.html.Tags.button;
import static wengert.web.html.Tags.div;
import static wengert.web.html.Tags.p;
import static wengert.web.html.Tags.section;
import static wengert.web.html.Tags.span;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.web.checks.ChecksView;
import wengert.web.drafts.DraftsView;
import wengert.web.editor.EditorAction;
import wengert.web.editor.Renaming;
import wengert.web.editor.RenamingView;
import wengert.web.exports.ExportView;
import wengert.web.gallery.GalleryView;
import wengert.web.graph.GraphView;
import wengert.web.html.Html;
import wengert.web.html.Part;
import wengert.web.inputs.InputsView;
import wengert.web.inspector.InspectorView;
import wengert.web.lens.LensView;
import wengert.web.lessons.LessonsView;
import wengert.web.model.Computation;
import wengert.web.plots.PlotView;
import wengert.web.problems.ProblemsView;
import wengert.web.race.RaceView;
import wengert.web.result.ResultView;
import wengert.web.settings.SettingsAction;
import wengert.web.settings.SettingsView;
import wengert.web.share.ShareView;
import wengert.web.sweep.TransportView;
import wengert.web.table.TableView;
import wengert.web.words.Word;

/** The whole page. */
public final class PageView {
    /** The name of the widget that is the text editor. */
    public static final String EDITOR = "editor";

    private PageView() {}

    /** The page of a state. */
    public static Html of(State state) {
        Frame frame = state.frame();
        if (frame.isEmbedded()) {
            return div(cls("page is-embedded on-steps"), div(cls("columns"), stage(state)), whole(frame.whole()));
        }
        return div(
                cls("page on-" + frame.panel().word() + (frame.isInspectorOpen() ? "" : " inspector-folded")),
                BarView.of(state),
                lazy("share", List.of(state.share()), () -> ShareView.of(state.share())),
                when(frame.isUpdateReady(), PageView::update),
                when(frame.isHelpOpen(), HelpView::of),
                when(
                        state.gallery().isOpen(),
                        () -> lazy("gallery", List.of(state.gallery()), () -> GalleryView.of(state.gallery()))),
                when(
                        state.drafts().isOpen(),
                        () -> lazy("drafts", List.of(state.drafts()), () -> DraftsView.of(state.drafts()))),
                when(
                        state.lessons().isOpen(),
                        () -> lazy("lessons", List.of(state.lessons()), () -> LessonsView.list(state.lessons()))),
                when(
                        state.export().isOpen(),
                        () -> lazy("export", List.of(state.export()), () -> ExportView.of(state.export()))),
                when(
                        state.settings().isOpen(),
                        () -> lazy("settings", List.of(state.settings()), () -> SettingsView.of(state.settings()))),
                div(cls("columns"), writing(state), stage(state), side(state)),
                panels(frame.panel(), state.lessons().isTaken()));
    }

    private static Html whole(String address) {
        return element(
                "h1",
                element(
                        "a",
                        cls("embed-link"),
                        attr("href", address),
                        attr("target", "_blank"),
                        attr("rel", "noopener"),
                        text("Wengert")));
    }

    private static Html writing(State state) {
        return section(
                cls("writing adjoints-" + state.settings().adjoints()),
                attr("aria-label", Word.PROGRAM.text()),
                when(
                        state.frame().isHinted(),
                        () -> div(
                                cls("hint"),
                                key("hint"),
                                span("hint-text", Word.HINT.text()),
                                button(
                                        cls("quiet-button"),
                                        attr("aria-label", Word.HINT_AWAY.text()),
                                        on("click", new FrameAction.DropHint()),
                                        text("×")))),
                widget(EDITOR, "editor"),
                div(
                        cls("tools"),
                        button(
                                cls("tool"),
                                attr("id", "line-ends"),
                                attr("aria-pressed", state.settings().hasLineEnds() ? "true" : "false"),
                                attr("title", Word.NUMBERS_TIP.text()),
                                on("click", new SettingsAction.ToggleLineEnds()),
                                text(Word.NUMBERS.text())),
                        button(
                                cls("tool"),
                                attr("id", "rename"),
                                attr("title", Word.RENAME_TIP.text()),
                                on(
                                        "click",
                                        new EditorAction.Rename(state.editor().cursor())),
                                text(Word.RENAME.text())),
                        button(
                                cls("tool"),
                                attr("id", "format"),
                                attr("title", Word.FORMAT_TIP.text()),
                                on("click", new EditorAction.Format()),
                                text(Word.FORMAT.text()))),
                renaming(state.editor().renaming()),
                lazy(
                        "problems",
                        List.of(state.editor().program()),
                        () -> ProblemsView.of(state.editor().program())),
                div(
                        cls(state.editor().isStale() ? "numbers stale" : "numbers"),
                        key("numbers"),
                        lazy("result", List.of(state.shown()), () -> ResultView.of(state.shown())),
                        lazy(
                                "inputs",
                                List.of(
                                        state.inputs(),
                                        state.shown(),
                                        state.editor().isStale()),
                                () -> InputsView.of(state.inputs(), state.editor()))));
    }

    private static Part renaming(@Nullable Renaming renaming) {
        return renaming == null ? Part.NOTHING : RenamingView.of(renaming);
    }

    private static Html stage(State state) {
        return section(
                cls("stage" + (state.editor().isStale() ? " stale" : "")),
                attr("aria-label", Word.STAGE.text()),
                when(
                        !state.frame().isEmbedded(),
                        () -> div(
                                cls("stage-head"),
                                tabs(state.frame().tab()),
                                when(state.frame().tab() != Frame.Tab.CHECKS, () -> lens(state)))),
                div(
                        cls("stage-body stage-" + state.frame().tab().word()),
                        attr("id", "stage"),
                        attr("role", "tabpanel"),
                        attr("aria-labelledby", "tab-" + state.frame().tab().word()),
                        when(state.graph().isAwaited(), attr("aria-busy", "true")),
                        content(state)),
                lazy("transport", List.of(state.sweep(), state.viewed(), state.race()), () -> transport(state)));
    }

    private static Html transport(State state) {
        return state.race().isOpen()
                ? RaceView.transport(state.race())
                : TransportView.of(
                        state.sweep(), state.viewed(), when(!state.frame().isEmbedded(), () -> RaceView.entry(false)));
    }

    private static Html content(State state) {
        Computation viewed = state.viewed();
        return switch (state.frame().tab()) {
            case GRAPH ->
                state.race().isOpen()
                        ? lazy(
                                "race",
                                List.of(state.race(), state.graph(), state.selection()),
                                () -> RaceView.of(state.race(), state.graph(), state.selection()))
                        : lazy(
                                "graph",
                                List.of(state.graph(), viewed, state.selection(), state.sweep()),
                                () -> GraphView.of(state.graph(), viewed, state.selection(), state.sweep()));
            case PLOT ->
                lazy(
                        "plot",
                        List.of(state.plot(), viewed, state.graph().screen()),
                        () -> PlotView.of(
                                state.plot(), viewed.isEmpty(), state.graph().screen()));
            case TABLE ->
                lazy(
                        "table",
                        List.of(state.table(), viewed, state.selection(), state.sweep()),
                        () -> TableView.of(state.table(), viewed, state.selection(), state.sweep()));
            case CHECKS ->
                lazy(
                        "checks",
                        List.of(state.checks(), state.shown()),
                        () -> ChecksView.of(state.checks(), state.shown()));
        };
    }

    private static Html lens(State state) {
        return lazy("lens", List.of(state.lens()), () -> LensView.of(state.lens()));
    }

    private static Html tabs(Frame.Tab chosen) {
        List<Part> tabs = new ArrayList<>();
        Frame.Tab[] all = Frame.Tab.values();
        for (int i = 0; i < all.length; i++) {
            tabs.add(tab(all[i], all[i] == chosen, all[(i + all.length - 1) % all.length], all[(i + 1) % all.length]));
        }
        return div(cls("tabs"), attr("role", "tablist"), attr("aria-label", Word.STAGE.text()), Html.all(tabs));
    }

    private static Html tab(Frame.Tab tab, boolean isChosen, Frame.Tab before, Frame.Tab after) {
        return button(
                cls("tab"),
                attr("id", "tab-" + tab.word()),
                attr("role", "tab"),
                attr("aria-selected", isChosen ? "true" : "false"),
                attr("aria-controls", "stage"),
                attr("tabindex", isChosen ? "0" : "-1"),
                on("click", new FrameAction.Show(tab)),
                on("keydown", happening -> switch (happening.key()) {
                            case "ArrowRight" -> new FrameAction.Show(after);
                            case "ArrowLeft" -> new FrameAction.Show(before);
                            default -> null;
                        })
                        .preventing(),
                text(tab.label()));
    }

    private static Html side(State state) {
        boolean isOpen = state.frame().isInspectorOpen();
        String label = (state.lessons().isTaken() ? Word.LESSON : Word.INSPECTOR).text();
        return element(
                "aside",
                cls("side"),
                attr("aria-label", label),
                button(
                        cls("fold"),
                        attr("aria-expanded", isOpen ? "true" : "false"),
                        attr("aria-controls", "inspector"),
                        attr("title", (isOpen ? Word.INSPECTOR_FOLD : Word.INSPECTOR_OPEN).text()),
                        on("click", new FrameAction.ToggleInspector()),
                        span("fold-sign", isOpen ? "›" : "‹"),
                        span("fold-label", label)),
                div(
                        cls("side-body"),
                        attr("id", "inspector"),
                        when(
                                state.lessons().isTaken(),
                                () -> lazy(
                                        "lesson", List.of(state.lessons()), () -> LessonsView.lesson(state.lessons()))),
                        when(
                                isOpen || state.frame().panel() == Frame.Panel.INSPECTOR,
                                () -> lazy(
                                        "inspector",
                                        List.of(state.viewed(), state.selection(), state.sweep()),
                                        () -> InspectorView.of(state.viewed(), state.selection(), state.sweep())))));
    }

    private static Html panels(Frame.Panel chosen, boolean isLesson) {
        List<Part> buttons = new ArrayList<>();
        for (Frame.Panel panel : Frame.Panel.values()) {
            buttons.add(button(
                    cls("panel-tab"),
                    attr("aria-pressed", panel == chosen ? "true" : "false"),
                    on("click", new FrameAction.Front(panel)),
                    text(isLesson && panel == Frame.Panel.INSPECTOR ? Word.LESSON.text() : panel.label())));
        }
        return element("nav", cls("panels"), attr("aria-label", Word.PANELS.text()), Html.all(buttons));
    }

    private static Html update() {
        return div(
                cls("strip"),
                key("update"),
                attr("role", "status"),
                p(cls("strip-text"), text(Word.UPDATE_READY.text())),
                button(cls("button"), on("click", new FrameAction.TakeUpdate()), text(Word.UPDATE_LOAD.text())),
                button(
                        cls("quiet-button"),
                        on("click", new FrameAction.LeaveUpdate()),
                        text(Word.UPDATE_LATER.text())));
    }
}
