package wengert.web.plotting;

import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.number.Bits;
import wengert.web.drawing.Viewport.Screen;

/** What a field is drawn from; two are equal when they look the same, wherever the point is. */
final class Ground {
    private final Graph graph;
    private final Variable across;
    private final Variable up;
    private final Screen screen;

    Ground(Graph graph, Variable across, Variable up, Screen screen) {
        this.graph = graph;
        this.across = across;
        this.up = up;
        this.screen = screen;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ground ground
                && across.isAlong(ground.across)
                && up.isAlong(ground.up)
                && screen.equals(ground.screen)
                && graph.isLike(ground.graph, this::isSame);
    }

    @Override
    public int hashCode() {
        return graph.size();
    }

    /** The same numbers, those along the axes aside. */
    private boolean isSame(Node.Input x, Node.Input y) {
        if (!x.shape().equals(y.shape())) {
            return false;
        }
        for (int e = 0; e < x.shape().size(); e++) {
            boolean isVarying = (x.id() == across.node().id() && e == across.element())
                    || (x.id() == up.node().id() && e == up.element());
            if (!isVarying && !Bits.same(x.tensor().get(e), y.tensor().get(e))) {
                return false;
            }
        }
        return true;
    }
}
