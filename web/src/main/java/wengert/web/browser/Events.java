package wengert.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import wengert.web.html.Happening;

/** Reads the document's events into plain values. */
final class Events {
    private Events() {}

    /** The fields of all event types that the page reads; {@link #flat} fills in those that an event does not have. */
    private interface Flat extends JSObject {
        @JSProperty
        String getValue();

        @JSProperty
        String getKey();

        @JSProperty
        boolean isShift();

        @JSProperty
        boolean isCommand();

        @JSProperty
        boolean isAlt();

        @JSProperty
        double getX();

        @JSProperty
        double getY();

        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();

        @JSProperty
        int getPointer();

        @JSProperty
        int getButtons();

        @JSProperty
        double getWheelX();

        @JSProperty
        double getWheelY();
    }

    static Happening read(JSObject event) {
        Flat flat = flat(event);
        return new Happening(
                flat.getValue(),
                flat.getKey(),
                new Happening.Modifiers(flat.isShift(), flat.isCommand(), flat.isAlt()),
                flat.getX(),
                flat.getY(),
                flat.getWidth(),
                flat.getHeight(),
                flat.getPointer(),
                flat.getButtons(),
                flat.getWheelX(),
                flat.getWheelY());
    }

    /**
     * The element is measured for pointer events only, since measuring may make the browser lay the page out. A wheel that
     * counts in lines or pages is taken as 16 and 400 pixels each.
     */
    @JSBody(params = "event", script = """
                    var field = event.currentTarget;
                    var pointer = typeof event.clientX === 'number' && field.getBoundingClientRect;
                    var box = pointer ? field.getBoundingClientRect() : {left: 0, top: 0, width: 0, height: 0};
                    var value = typeof field.value === 'string' ? field.value : '';
                    if (field.type === 'checkbox') value = field.checked ? 'true' : 'false';
                    var unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
                    return {
                      value: value, key: event.key || '',
                      shift: !!event.shiftKey, command: !!(event.ctrlKey || event.metaKey), alt: !!event.altKey,
                      x: pointer ? event.clientX - box.left : 0, y: pointer ? event.clientY - box.top : 0,
                      width: box.width, height: box.height,
                      pointer: event.pointerId || 0, buttons: event.buttons || 0,
                      wheelX: (event.deltaX || 0) * unit, wheelY: (event.deltaY || 0) * unit
                    };""")
    private static native Flat flat(JSObject event);
}
