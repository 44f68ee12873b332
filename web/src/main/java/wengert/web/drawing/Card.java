package wengert.web.drawing;

import wengert.explain.Names;
import wengert.graph.Group;
import wengert.graph.Node;
import wengert.op.Notation;
import wengert.web.model.Precision;

/**
 * What a node looks like before its numbers are known: its size must not depend on them, or the drawing would jump with
 * every digit.
 *
 * @param key the same for the same node across edits
 * @param sign the operation in mathematics, or the text of a constant
 * @param name what the node is called
 * @param isNamed whether the program gave it that name
 * @param group the closed group that it stands for, or 0
 */
public record Card(
        int node,
        String key,
        Kind kind,
        String sign,
        String name,
        boolean isNamed,
        int group,
        double width,
        double height) {

    /** How a node is drawn. */
    public enum Kind {
        /** A pill. */
        INPUT,
        /** Text without a card. */
        CONSTANT,
        /** A card. */
        OPERATION
    }

    /** Size of type of the numbers. */
    public static final double DIGITS = 13;
    /** Size of type of names and operations. */
    public static final double HEAD = 17;
    /** From the border to what is inside. */
    public static final double PADDING = 12;
    /** From the sign of a number, v or v-bar, to its digits. */
    public static final double INDENT = 18;

    public static final double OPERATION_HEIGHT = 76;
    public static final double INPUT_HEIGHT = 52;
    /** What two maps of a vector or a matrix add to the height. */
    private static final double TENSOR = 28;

    private static final double CONSTANT_HEIGHT = 28;
    private static final double GAP = 12;

    static Card of(Node node, String key, Names names, Precision precision) {
        String name = names.text(node.id());
        boolean isNamed = node.label() != null || node instanceof Node.Input;
        double more = node.shape().isScalar() ? 0 : TENSOR;
        if (node instanceof Node.Apply apply) {
            double height = OPERATION_HEIGHT + more;
            String sign = sign(apply.op().notation(), apply.op().callName());
            double head = TextWidth.of(sign, HEAD) + GAP + TextWidth.of(name, HEAD);
            double width = 2 * PADDING + Math.max(INDENT + number(precision), head);
            return new Card(node.id(), key, Kind.OPERATION, sign, name, isNamed, 0, even(width), height);
        }
        if (node instanceof Node.Input) {
            double width = nameColumn(name) + INDENT + number(precision) + PADDING + 4;
            return new Card(node.id(), key, Kind.INPUT, "", name, true, 0, even(width), INPUT_HEIGHT + more);
        }
        String number = precision.of(((Node.Constant) node).tensor());
        String text = isNamed ? name + " = " + number : name;
        double width = TextWidth.of(text, DIGITS + 2) + 2 * PADDING;
        return new Card(node.id(), key, Kind.CONSTANT, text, name, isNamed, 0, even(width), CONSTANT_HEIGHT);
    }

    /** A closed group as one card, with the name and the numbers of its result. */
    static Card closed(Node result, String key, Names names, Precision precision, int index, Group group) {
        String name = names.text(result.id());
        boolean isNamed = result.label() != null;
        String sign = group.title();
        double head = TextWidth.of(sign, HEAD) + GAP + TextWidth.of(name, HEAD);
        double width = 2 * PADDING + Math.max(INDENT + number(precision), head);
        double height = OPERATION_HEIGHT + (result.shape().isScalar() ? 0 : TENSOR);
        return new Card(result.id(), key, Kind.OPERATION, sign, name, isNamed, index, even(width), height);
    }

    /** Room for the longest number of so many digits: of six, −3.33333×10⁻³⁰¹. */
    public static double number(Precision precision) {
        return TextWidth.of(precision.of(-1e-300 / 3), DIGITS);
    }

    /** Where the numbers of an input begin, behind its name. */
    public static double nameColumn(String name) {
        return PADDING + 8 + TextWidth.of(name, HEAD) + GAP;
    }

    private static double even(double width) {
        return 2 * Math.ceil(width / 2);
    }

    /** The operation alone, without arguments. */
    static String sign(Notation notation, String callName) {
        if (notation instanceof Notation.Function function) {
            return function.name();
        }
        if (notation instanceof Notation.Subscripted subscripted) {
            return subscripted.name() + (subscripted.subscript().equals("10") ? "₁₀" : "₂");
        }
        if (notation instanceof Notation.Raised raised) {
            return raised.name() + "²";
        }
        if (notation instanceof Notation.Between between) {
            return between.sign().equals("·") ? "×" : between.sign();
        }
        if (notation instanceof Notation.Before before) {
            return before.sign();
        }
        if (notation instanceof Notation.Fraction) {
            return "÷";
        }
        if (notation instanceof Notation.Power) {
            return "xʸ";
        }
        if (notation instanceof Notation.FixedPower) {
            return "x²";
        }
        if (notation instanceof Notation.Exponential) {
            return "eˣ";
        }
        if (notation instanceof Notation.Root root) {
            return root.degree() == 3 ? "∛" : "√";
        }
        if (notation instanceof Notation.Fenced fenced) {
            return fenced.open() + "x" + fenced.close();
        }
        if (notation instanceof Notation.Listed) {
            return "[ ]";
        }
        if (notation instanceof Notation.Indexed) {
            return "x[ ]";
        }
        if (notation instanceof Notation.Transposed) {
            return "xᵀ";
        }
        return notation instanceof Notation.Cases ? "if" : callName;
    }
}
