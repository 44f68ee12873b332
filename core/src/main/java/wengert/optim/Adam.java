package wengert.optim;

/**
 * Adam: each parameter steps by the rate times its mean gradient over the root of its mean square.
 *
 * <p>D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015, algorithm 1.
 *
 * <pre>{@code
 * double[] point = {1, -4};
 * new Adam(0.1).step(point, new double[] {2, -8});
 * Arrays.toString(point);   // [0.9000000005, -3.900000000125]
 * }</pre>
 */
public final class Adam implements Optimiser {
    private final double rate;
    private final double fading;
    private final double squareFading;
    private final double smallest;
    private double[] mean = {};
    private double[] square = {};
    /** What is still missing in the means because they started at 0. */
    private double missing = 1;

    private double squareMissing = 1;

    /** With the paper's constants: means that keep 0.9 and 0.999 of what they were, and 1e-8 against division by 0. */
    public Adam(double rate) {
        this(rate, 0.9, 0.999, 1e-8);
    }

    /**
     * With constants of one's own.
     *
     * @param fading what the mean gradient keeps at each step, 0 to less than 1
     * @param squareFading what the mean square keeps, 0 to less than 1
     * @param smallest added to the root of the mean square
     */
    public Adam(double rate, double fading, double squareFading, double smallest) {
        this.rate = rate;
        this.fading = fading;
        this.squareFading = squareFading;
        this.smallest = smallest;
    }

    @Override
    public void step(double[] parameters, double[] gradient) {
        if (mean.length == 0) {
            mean = new double[parameters.length];
            square = new double[parameters.length];
        }
        missing *= fading;
        squareMissing *= squareFading;
        for (int i = 0; i < parameters.length; i++) {
            mean[i] = fading * mean[i] + (1 - fading) * gradient[i];
            square[i] = squareFading * square[i] + (1 - squareFading) * gradient[i] * gradient[i];
            double root = Math.sqrt(square[i] / (1 - squareMissing));
            parameters[i] -= rate * (mean[i] / (1 - missing)) / (root + smallest);
        }
    }
}
