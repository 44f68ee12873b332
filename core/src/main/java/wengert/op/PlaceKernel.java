package wengert.op;

/**
 * An operation at places that lie anywhere in one array, one after the other.
 *
 * <pre>{@code
 * PlaceKernel difference = PlaceKernel.of((Kernel.Binary) (x, y) -> x - y);
 * double[] v = {5, 3, 0};
 * Places places = new Places(new int[] {2}, new int[] {0}, new int[] {1}, new int[] {0});
 * difference.run(v, places, 0, 1);
 * Tensor.vector(v);   // [5, 3, 2]
 * }</pre>
 */
@FunctionalInterface
public interface PlaceKernel {

    /**
     * Writes {@code v[out[i]] = f(v[x[i]], v[y[i]], v[z[i]])} for each {@code i} from {@code from} to {@code to - 1}, in this
     * order: one may read what another before it wrote.
     */
    void run(double[] v, Places places, int from, int to);

    /** The kernel that calls {@code f} at each place. */
    static PlaceKernel of(Kernel.Unary f) {
        return (v, places, from, to) -> {
            for (int i = from; i < to; i++) {
                v[places.out()[i]] = f.at(v[places.x()[i]]);
            }
        };
    }

    /** The kernel that calls {@code f} at each place. */
    static PlaceKernel of(Kernel.Binary f) {
        return (v, places, from, to) -> {
            for (int i = from; i < to; i++) {
                v[places.out()[i]] = f.at(v[places.x()[i]], v[places.y()[i]]);
            }
        };
    }

    /** The kernel that calls {@code f} at each place. */
    static PlaceKernel of(Kernel.Ternary f) {
        return (v, places, from, to) -> {
            for (int i = from; i < to; i++) {
                v[places.out()[i]] = f.at(v[places.x()[i]], v[places.y()[i]], v[places.z()[i]]);
            }
        };
    }
}
