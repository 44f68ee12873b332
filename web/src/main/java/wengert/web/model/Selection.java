package wengert.web.model;

/**
 * Which nodes of the computation the user points at, by id.
 *
 * @param node the one that was chosen, or -1
 * @param hovered the one under the pointer, or -1
 */
public record Selection(int node, int hovered) {
    /** Nothing. */
    public static final Selection NONE = new Selection(-1, -1);

    /** Something about the selection happened. */
    public sealed interface Moved extends Action {}

    /** A node is chosen; -1 for none. */
    public record Select(int node) implements Moved {}

    /** The pointer came over a node; -1 when it left. */
    public record Hover(int node) implements Moved {}

    /** Whether any node is chosen. */
    public boolean isSome() {
        return node >= 0;
    }

    /** The node to draw attention to: the one under the pointer, else the chosen one, else -1. */
    public int focus() {
        return hovered >= 0 ? hovered : node;
    }

    /** The selection after a move. */
    public Selection after(Moved moved) {
        if (moved instanceof Select select) {
            return new Selection(select.node(), hovered);
        }
        return moved instanceof Hover hover ? new Selection(node, hover.node()) : this;
    }

    /** The selection in a graph of another size: ids that are not there any more are dropped. */
    public Selection within(int size) {
        return node < size && hovered < size ? this : new Selection(node < size ? node : -1, -1);
    }
}
