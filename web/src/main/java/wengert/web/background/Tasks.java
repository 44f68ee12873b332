package wengert.web.background;

import wengert.web.exports.ExportRequest;
import wengert.web.exports.ExportUpdate;
import wengert.web.gallery.GalleryUpdate;
import wengert.web.gallery.Thumbnail;
import wengert.web.graph.GraphUpdate;
import wengert.web.lens.LensState;
import wengert.web.model.Computation;
import wengert.web.model.Parcel;
import wengert.web.placing.LayoutRequest;
import wengert.web.plots.PlotRequest;
import wengert.web.plots.PlotUpdate;
import wengert.web.plotting.Plotter;
import wengert.web.words.Translation;
import wengert.web.words.Words;

/** The tasks of the background. */
public final class Tasks {
    /** The name of the task that sets the language, from a translation to nothing. */
    public static final String SPEAK = "speak";

    private final Plotter plotter = new Plotter();

    /**
     * Does a task.
     *
     * @param task its name
     * @param request what the task's own request wrote
     * @return what the task's own answer wrote
     * @throws IllegalArgumentException for a name that no task has
     */
    public Parcel answer(String task, Parcel request) {
        return switch (task) {
            case ExportUpdate.TASK -> Parcel.of(written(ExportRequest.read(request.text())));
            case GalleryUpdate.TASK -> Parcel.of(Thumbnail.of(request.text()));
            case GraphUpdate.TASK -> LayoutRequest.read(request).answer();
            case PlotUpdate.TASK ->
                Parcel.of(plotter.plot(PlotRequest.read(request.text())).write());
            case SPEAK -> Parcel.of(spoken(request.text()));
            default -> throw new IllegalArgumentException("background: expected a task, got " + task);
        };
    }

    private static String spoken(String translation) {
        Words.speak(Translation.read(translation));
        return "";
    }

    private static String written(ExportRequest request) {
        Computation seen = LensState.seen(request.text(), request.derivative());
        return request.format().write(seen.snapshot()).text();
    }
}
