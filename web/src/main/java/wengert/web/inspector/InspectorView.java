package wengert.web.inspector;

import static wengert.web.html.Tags.div;

import wengert.web.html.Html;
import wengert.web.model.Computation;
import wengert.web.model.Selection;
import wengert.web.sweep.SweepState;

/** The card of the selected node. */
public final class InspectorView {
    private InspectorView() {}

    /** All that is known of the selected node, or of the result where none is selected. */
    public static Html of(Computation computation, Selection selection, SweepState sweep) {
        return div(Html.cls("inspector"));
    }
}
