package wengert.op;

/** Loops over places for the arithmetic so cheap that a call at every place would cost more than it. */
final class PlaceLoops {
    private PlaceLoops() {}

    static void add(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        int[] y = places.y();
        for (int i = from; i < to; i++) {
            v[out[i]] = v[x[i]] + v[y[i]];
        }
    }

    static void subtract(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        int[] y = places.y();
        for (int i = from; i < to; i++) {
            v[out[i]] = v[x[i]] - v[y[i]];
        }
    }

    static void multiply(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        int[] y = places.y();
        for (int i = from; i < to; i++) {
            v[out[i]] = v[x[i]] * v[y[i]];
        }
    }

    static void divide(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        int[] y = places.y();
        for (int i = from; i < to; i++) {
            v[out[i]] = v[x[i]] / v[y[i]];
        }
    }

    static void negate(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        for (int i = from; i < to; i++) {
            v[out[i]] = -v[x[i]];
        }
    }

    static void square(double[] v, Places places, int from, int to) {
        int[] out = places.out();
        int[] x = places.x();
        for (int i = from; i < to; i++) {
            double side = v[x[i]];
            v[out[i]] = side * side;
        }
    }
}
