package wengert.web.sweep;

import static wengert.web.html.Html.attr;
import static wengert.web.html.Html.element;

import wengert.web.html.Html;

/** The signs on buttons, as paths in a square of 16 units. */
public final class Icons {
    static final String PLAY = "M5 3 L13 8 L5 13 Z";
    static final String PAUSE = "M4 3 H7 V13 H4 Z M9 3 H12 V13 H9 Z";
    static final String FORTH = "M4 3.5 L10 8 L4 12.5 Z M11 3.5 H12.5 V12.5 H11 Z";
    static final String BACK = "M12 3.5 L6 8 L12 12.5 Z M3.5 3.5 H5 V12.5 H3.5 Z";
    static final String FIRST = "M8.5 3.5 L3.5 8 L8.5 12.5 Z M13.5 3.5 L8.5 8 L13.5 12.5 Z M2 3.5 H3 V12.5 H2 Z";
    static final String LAST = "M7.5 3.5 L12.5 8 L7.5 12.5 Z M2.5 3.5 L7.5 8 L2.5 12.5 Z M13 3.5 H14 V12.5 H13 Z";

    /** A magnifying glass. */
    public static final String GLASS =
            "M6.5 1.5a5 5 0 1 0 0 10 5 5 0 0 0 3-1l3.8 3.8 1-1-3.8-3.8a5 5 0 0 0-4-8zm0 1.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z";

    /** Sliders at different places. */
    public static final String KNOBS =
            "M1.5 3.3h7.1a2 2 0 0 1 3.8 0h2.1v1.4h-2.1a2 2 0 0 1-3.8 0h-7.1zM1.5 7.3h2.1a2 2 0 0 1 3.8 0h7.1v1.4h-7.1a2 2 0 0 1-3.8 0h-2.1z"
                    + "M1.5 11.3h6.1a2 2 0 0 1 3.8 0h3.1v1.4h-3.1a2 2 0 0 1-3.8 0h-6.1z";

    private Icons() {}

    /** One of them. */
    public static Html of(String path) {
        return element(
                "svg",
                attr("viewBox", "0 0 16 16"),
                attr("width", 16),
                attr("height", 16),
                attr("aria-hidden", "true"),
                element("path", attr("d", path), attr("fill", "currentColor")));
    }
}
