package wengert.op;

/** An operation at places that lie anywhere in one array, one after the other. */
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
