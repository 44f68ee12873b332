package wengert.op;

/** Kernels written out for the arithmetic so cheap that a call in every lane would cost more than it. */
final class Loops {
    private Loops() {}

    static void add(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] + v[b + i];
        }
    }

    static void subtract(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] - v[b + i];
        }
    }

    static void multiply(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] * v[b + i];
        }
    }

    static void divide(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] / v[b + i];
        }
    }

    static void negate(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = -v[a + i];
        }
    }

    static void square(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[a + i] * v[a + i];
        }
    }

    static void select(double[] v, int out, int a, int b, int c, int count) {
        for (int i = 0; i < count; i++) {
            v[out + i] = v[(v[a + i] != 0 ? b : c) + i];
        }
    }
}
