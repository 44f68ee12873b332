package wengert.web.graph;

import wengert.layout.Direction;
import wengert.layout.Place;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;

/** Where an arrow key leads: along the edges, or to the neighbour in the same layer. */
final class Walk {
    private Walk() {}

    /** The drawn node that the key leads to, or -1. */
    static int from(int node, String key, Drawing drawing) {
        boolean across = drawing.layout().direction() == Direction.LEFT_TO_RIGHT;
        return switch (key) {
            case "ArrowLeft" -> across ? argument(node, drawing) : neighbour(node, drawing, -1);
            case "ArrowRight" -> across ? user(node, drawing) : neighbour(node, drawing, 1);
            case "ArrowUp" -> across ? neighbour(node, drawing, -1) : argument(node, drawing);
            case "ArrowDown" -> across ? neighbour(node, drawing, 1) : user(node, drawing);
            default -> -1;
        };
    }

    private static int argument(int node, Drawing drawing) {
        for (Drawing.Wire wire : drawing.wires()) {
            if (wire.user() == node) {
                return wire.argument();
            }
        }
        return -1;
    }

    private static int user(int node, Drawing drawing) {
        for (Drawing.Wire wire : drawing.wires()) {
            if (wire.argument() == node) {
                return wire.user();
            }
        }
        return -1;
    }

    private static int neighbour(int node, Drawing drawing, int step) {
        boolean across = drawing.layout().direction() == Direction.LEFT_TO_RIGHT;
        Place here = drawing.place(node);
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (Card card : drawing.cards()) {
            Place there = drawing.place(card.node());
            double ahead = step
                    * (across
                            ? there.centre().y() - here.centre().y()
                            : there.centre().x() - here.centre().x());
            if (there.rank() == here.rank() && ahead > 0 && ahead < nearest) {
                nearest = ahead;
                best = card.node();
            }
        }
        return best;
    }
}
