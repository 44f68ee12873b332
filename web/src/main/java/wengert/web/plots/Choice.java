package wengert.web.plots;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wengert.lang.Range;

/**
 * What was chosen for a plot; what the program does not have counts as not chosen.
 *
 * @param across the label of the input along the horizontal axis; empty for the first
 * @param up the label of the input along the vertical axis; empty for a curve
 * @param isSurface whether a plot against two inputs is a surface, instead of lines of equal value
 * @param logs the labels of the inputs whose axes are logarithmic, and {@link #VALUE} for that of the output
 * @param also the names of the values whose curves are drawn beside that of the output
 * @param windows the part of its range that is looked at, by the label of the input; all of it where there is none
 * @param yaw how far a surface is turned about its vertical axis, in radians
 * @param pitch how far a surface is tipped towards the eye, in radians
 */
public record Choice(
        String across,
        String up,
        boolean isSurface,
        Set<String> logs,
        Set<String> also,
        Map<String, Range> windows,
        double yaw,
        double pitch) {
    /** The word for the axis of the output among those of the inputs. */
    public static final String VALUE = "";

    /** The output against the first input. */
    public static final Choice START = new Choice("", "", false, Set.of(), Set.of(), Map.of(), 0.6, 0.5);

    /** Parts of its range that an axis can show. */
    private static final double NARROWEST = 1e-9;

    private static final double STEEPEST = 1.5;

    public Choice {
        logs = Set.copyOf(logs);
        also = Set.copyOf(also);
        windows = Map.copyOf(windows);
    }

    Choice across(String label) {
        return new Choice(label, up.equals(label) ? "" : up, isSurface, logs, also, windows, yaw, pitch);
    }

    Choice up(String label) {
        return new Choice(across, label, isSurface, logs, also, windows, yaw, pitch);
    }

    Choice surface(boolean isOne) {
        return new Choice(across, up, isOne, logs, also, windows, yaw, pitch);
    }

    /** With this axis logarithmic, or no longer. */
    Choice log(String axis) {
        return new Choice(across, up, isSurface, toggled(logs, axis), also, windows, yaw, pitch);
    }

    /** With the curve of this value, or no longer. */
    Choice also(String name) {
        return new Choice(across, up, isSurface, logs, toggled(also, name), windows, yaw, pitch);
    }

    Choice turned(double byYaw, double byPitch) {
        double tipped = Math.max(0, Math.min(STEEPEST, pitch + byPitch));
        return new Choice(across, up, isSurface, logs, also, windows, yaw + byYaw, tipped);
    }

    /** With all of the ranges looked at. */
    Choice whole() {
        return new Choice(across, up, isSurface, logs, also, Map.of(), yaw, pitch);
    }

    /** With another part of an axis looked at; one that is too narrow or not finite changes nothing. */
    Choice looking(String label, Range window) {
        double width = window.high() - window.low();
        double largest = Math.max(Math.abs(window.low()), Math.abs(window.high()));
        if (!(width > NARROWEST * largest) || !(width <= Double.MAX_VALUE)) {
            return this;
        }
        Map<String, Range> next = new HashMap<>(windows);
        next.put(label, window);
        return new Choice(across, up, isSurface, logs, also, next, yaw, pitch);
    }

    private static Set<String> toggled(Set<String> set, String member) {
        Set<String> next = new TreeSet<>(set);
        if (!next.remove(member)) {
            next.add(member);
        }
        return next;
    }
}
