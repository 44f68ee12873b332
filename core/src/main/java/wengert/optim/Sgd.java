package wengert.optim;

/**
 * Gradient descent, with momentum: the step is the rate times a sum of gradients in which older ones fade.
 *
 * <pre>{@code
 * double[] point = {1, -4};
 * new Sgd(0.5).step(point, new double[] {2, -8});
 * Arrays.toString(point);   // [0.0, 0.0]
 * }</pre>
 */
public final class Sgd implements Optimiser {
    private final double rate;
    private final double momentum;
    private double[] velocity = {};

    /** Plain gradient descent. */
    public Sgd(double rate) {
        this(rate, 0);
    }

    /**
     * Gradient descent with momentum, as B. T. Polyak's (1964) and PyTorch's.
     *
     * @param momentum how much of the step before is taken again, 0 to less than 1
     */
    public Sgd(double rate, double momentum) {
        this.rate = rate;
        this.momentum = momentum;
    }

    @Override
    public void step(double[] parameters, double[] gradient) {
        if (velocity.length == 0) {
            velocity = new double[parameters.length];
        }
        for (int i = 0; i < parameters.length; i++) {
            velocity[i] = momentum * velocity[i] + gradient[i];
            parameters[i] -= rate * velocity[i];
        }
    }
}
