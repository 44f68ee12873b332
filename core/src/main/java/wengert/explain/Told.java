package wengert.explain;

import wengert.op.Attribute;
import wengert.tensor.Shape;

/** What an operation on whole tensors is told, in the few characters that fit between its parentheses. */
final class Told {
    private Told() {}

    static String of(Attribute attribute) {
        if (attribute instanceof Attribute.Axis axis) {
            return axis.axis() == Shape.ALL ? "" : "axis " + axis.axis();
        } else if (attribute instanceof Attribute.To to) {
            return to.shape().toString();
        } else if (attribute instanceof Attribute.Spread spread) {
            return spread.shape().toString();
        } else if (attribute instanceof Attribute.Placement placement) {
            return of(new Attribute.Selection(placement.rows(), placement.columns())) + " of " + placement.shape();
        } else if (attribute instanceof Attribute.Direction direction) {
            return direction.isBackward() ? "from the end" : "";
        }
        return "";
    }

    /** As a program writes it between brackets: {@code 0}, {@code 1:3}, {@code 0, :}. */
    static String of(Attribute.Selection selection) {
        Attribute.Run rows = selection.rows();
        boolean isVector = !rows.isSingle() && rows.start() == 0 && rows.count() == 1;
        return isVector
                ? selection.columns().text()
                : rows.text() + ", " + selection.columns().text();
    }
}
