package wengert.web.placing;

import java.util.ArrayList;
import java.util.List;
import wengert.layout.Direction;
import wengert.layout.Point;

/** Reads what a {@link NumberWriter} has put, in the same order. */
final class NumberReader {
    private final double[] numbers;
    private int next;

    NumberReader(double[] numbers) {
        this.numbers = numbers;
    }

    double number() {
        return numbers[next++];
    }

    int integer() {
        return (int) number();
    }

    boolean claim() {
        return number() != 0;
    }

    Direction direction() {
        return claim() ? Direction.TOP_TO_BOTTOM : Direction.LEFT_TO_RIGHT;
    }

    Point point() {
        double x = number();
        return new Point(x, number());
    }

    List<Point> points() {
        int count = integer();
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(point());
        }
        return points;
    }
}
