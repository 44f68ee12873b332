package wengert.bench;

/** A contestant that goes from point to point. */
interface PointByPoint {
    /** Computes {@code results[k][i]} from {@code inputs[k][i]}. */
    void at(double[][] inputs, double[][] results, int i);

    /** The contestant, for so many results. */
    static Contestant over(String name, double[][] inputs, int results, PointByPoint function) {
        double[][] out = new double[results][inputs[0].length];
        return new Contestant(name, () -> {
            for (int i = 0; i < inputs[0].length; i++) {
                function.at(inputs, out, i);
            }
            return out;
        });
    }
}
