package wengert.web.graph;

import java.util.List;
import wengert.explain.Use;
import wengert.layout.Direction;
import wengert.layout.Place;
import wengert.web.drawing.Card;
import wengert.web.drawing.Drawing;
import wengert.web.subject.Subject;

/** Where an arrow key leads: along the edges, or to the neighbour in the same layer. */
final class Walk {
    private Walk() {}

    /** The node that the key leads to, or -1. */
    static int from(int node, String key, Drawing drawing, Subject subject) {
        boolean across = drawing.layout().direction() == Direction.LEFT_TO_RIGHT;
        return switch (key) {
            case "ArrowLeft" -> across ? argument(node, subject) : neighbour(node, drawing, -1);
            case "ArrowRight" -> across ? user(node, subject) : neighbour(node, drawing, 1);
            case "ArrowUp" -> across ? neighbour(node, drawing, -1) : argument(node, subject);
            case "ArrowDown" -> across ? neighbour(node, drawing, 1) : user(node, subject);
            default -> -1;
        };
    }

    private static int argument(int node, Subject subject) {
        return subject.node(node).arity() == 0 ? -1 : subject.node(node).argument(0);
    }

    private static int user(int node, Subject subject) {
        List<Use> users = subject.users(node);
        return users.isEmpty() ? -1 : users.get(0).user();
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
