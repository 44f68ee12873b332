package wengert.web.sweep;

import static wengert.web.html.Tags.div;

import wengert.web.html.Html;
import wengert.web.model.Computation;

/** The row of controls along the bottom of the stage. */
public final class TransportView {
    private TransportView() {}

    /** The controls and the sentence of the current step. */
    public static Html of(SweepState state, Computation computation) {
        return div(Html.cls("transport"));
    }
}
