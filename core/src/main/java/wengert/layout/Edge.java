package wengert.layout;

/**
 * Data that flows from one box into an operand slot of another.
 *
 * <p>Two boxes may be joined more than once: in {@code x*x} both slots of the product read {@code x}.
 *
 * <p>Shown in the example of {@link Layered}.
 *
 * @param from key of the box that gives the value
 * @param to key of the box that takes it
 * @param port slot at the taker, from 0; edges end on the taker's side in the order of their ports
 */
public record Edge(String from, String to, int port) {
    public Edge {
        if (port < 0) {
            throw new IllegalArgumentException(
                    "edge '" + from + "' -> '" + to + "': expected a port of at least 0, got " + port);
        }
    }

    /** An edge is a key of the drawing before. */
    @Override
    public int hashCode() {
        return 31 * (31 * from.hashCode() + to.hashCode()) + port;
    }
}
