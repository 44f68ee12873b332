package wengert.web.graph;

import wengert.web.drawing.Viewport.Screen;
import wengert.web.model.Action;
import wengert.web.model.Parcel;

/** What one can do to the drawing. */
public sealed interface GraphAction extends Action {

    /** A finger or the mouse button comes down at a pixel. */
    record Down(int pointer, double x, double y) implements GraphAction {}

    /** It moves to a pixel. */
    record Move(int pointer, double x, double y, Screen screen) implements GraphAction {}

    /** It is lifted, or lost. */
    record Up(int pointer) implements GraphAction {}

    /** Magnifies by a factor about a pixel. */
    record ZoomAt(double factor, double x, double y, Screen screen) implements GraphAction {}

    /** Magnifies by a factor about the middle. */
    record Zoom(double factor) implements GraphAction {}

    /** Shows all of it. */
    record Fit() implements GraphAction {}

    /** The drawing has this much room. */
    record Sized(Screen screen) implements GraphAction {}

    /** Looks at what lies about a point of the drawing. */
    record LookAt(double x, double y) implements GraphAction {}

    /** Opens the search, or closes it. */
    record Find(boolean isOpen) implements GraphAction {}

    /** Looks for nodes, at the hit of this number. */
    record Seek(String words, int at) implements GraphAction {}

    /** Opens the closed group that a node stands for, or closes the open one that it is in. */
    record Fold(int node) implements GraphAction {}

    /** An arrow key leads to this node: it is selected, and its card, which has this id, gets the focus. */
    record WalkTo(int node, String card) implements GraphAction {}

    /** A click on the card of a node, or beside all cards: -1. */
    record Choose(int node) implements GraphAction {}

    /** The background has found the places of the request of this number; nothing if it could not. */
    record Placed(int number, Parcel answer) implements GraphAction {}

    /** So much of the way to where everything belongs is done, from 0 to 1. */
    record Glided(double part) implements GraphAction {}
}
