package wengert.web.placing;

import java.util.Arrays;
import java.util.List;
import wengert.layout.Direction;
import wengert.layout.Point;

/** A row of numbers that grows. */
final class NumberWriter {
    private static final int ROOM = 1024;

    private double[] numbers = new double[ROOM];
    private int size;

    NumberWriter put(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
        return this;
    }

    NumberWriter put(boolean claim) {
        return put(claim ? 1 : 0);
    }

    NumberWriter put(Direction direction) {
        return put(direction == Direction.TOP_TO_BOTTOM);
    }

    NumberWriter put(Point point) {
        return put(point.x()).put(point.y());
    }

    /** How many points, and then the points. */
    NumberWriter put(List<Point> points) {
        put(points.size());
        points.forEach(this::put);
        return this;
    }

    double[] numbers() {
        return Arrays.copyOf(numbers, size);
    }
}
