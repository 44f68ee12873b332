package wengert.web.drawing;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Graph;
import wengert.layout.Place;

/**
 * What holds the nodes of one call of a user function together.
 *
 * @param members the nodes of the call, calls within it included
 * @param inside the edges between them
 * @param isClear whether nothing else stands in their rectangle; otherwise only members and edges may be marked
 * @param margin how far it reaches beyond its members; less for calls within calls
 */
public record Frame(
        int group,
        String title,
        List<Integer> members,
        List<Drawing.Wire> inside,
        boolean isClear,
        Rectangle around,
        double margin) {
    /** Above the members there is a line for the title. */
    public static final double TITLE = 14;

    /** A rectangle, by its edges. */
    public record Rectangle(double left, double top, double right, double bottom) {
        private static final Rectangle NOWHERE = new Rectangle(
                Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

        private Rectangle with(Place place, double margin) {
            return new Rectangle(
                    Math.min(left, place.x() - margin),
                    Math.min(top, place.y() - margin - TITLE),
                    Math.max(right, place.right() + margin),
                    Math.max(bottom, place.bottom() + margin));
        }

        /** Whether a card stands in it; a constant that only touches it from outside does not. */
        private boolean holds(Place place, boolean isSmall) {
            double spareX = isSmall ? place.box().width() / 2 : 0;
            double spareY = isSmall ? place.box().height() / 2 : 0;
            return place.right() - spareX > left
                    && place.x() + spareX < right
                    && place.bottom() - spareY > top
                    && place.y() + spareY < bottom;
        }
    }

    public Frame {
        members = List.copyOf(members);
        inside = List.copyOf(inside);
    }

    /** The frames of all calls that have nodes, outer ones first. */
    static List<Frame> of(Graph program, Drawing drawing) {
        List<Frame> frames = new ArrayList<>();
        for (int group = 1; group < program.groups().size(); group++) {
            Frame frame = of(program, drawing, group);
            if (!drawing.isClosed(group) && !frame.members.isEmpty()) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static Frame of(Graph program, Drawing drawing, int group) {
        double margin = Math.max(6, 14 - 4 * depth(program, group));
        List<Integer> members = new ArrayList<>();
        Rectangle around = Rectangle.NOWHERE;
        for (Card card : drawing.cards()) {
            if (isIn(program, card.node(), group)) {
                members.add(card.node());
                around = around.with(drawing.place(card.node()), margin);
            }
        }
        boolean isClear = true;
        for (Card card : drawing.cards()) {
            isClear &= isIn(program, card.node(), group)
                    || !around.holds(drawing.place(card.node()), card.kind() == Card.Kind.CONSTANT);
        }
        List<Drawing.Wire> inside = new ArrayList<>();
        for (Drawing.Wire wire : drawing.wires()) {
            if (isIn(program, wire.user(), group) && isIn(program, wire.argument(), group)) {
                inside.add(wire);
            }
        }
        return new Frame(group, program.groups().get(group).title(), members, inside, isClear, around, margin);
    }

    /** The member that carries the title where there is no rectangle: the first that is more than a constant. */
    public int titled(Drawing drawing) {
        for (int node : members) {
            if (drawing.card(node).kind() != Card.Kind.CONSTANT) {
                return node;
            }
        }
        return members.get(0);
    }

    private static int depth(Graph program, int group) {
        int depth = 0;
        for (int g = group; g != 0; g = program.groups().get(g).parent()) {
            depth++;
        }
        return depth;
    }

    private static boolean isIn(Graph program, int node, int group) {
        int g = program.node(node).origin().group();
        while (g != 0 && g != group) {
            g = program.groups().get(g).parent();
        }
        return g == group;
    }
}
