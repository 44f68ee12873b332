package wengert.op;

import java.util.List;

/**
 * A formula over the arguments and the output of one operation.
 *
 * <p>Derivative rules, domains and kinks are written in it. It is data: a graph builder turns it into
 * nodes, a writer into mathematics, and {@link #at} into a number.
 *
 * <pre>{@code
 * Expr slope = ((Slope.Factor) Op.MUL.slope(0)).partial();
 * slope.at(new double[] {2, 5}, 10);   // 5, the other factor
 * }</pre>
 */
public sealed interface Expr {

    /** The number this formula stands for where the operation has these arguments and this output. */
    double at(double[] arguments, double out);

    /** The argument at {@code index}, counted from 0. */
    record Argument(int index) implements Expr {
        @Override
        public double at(double[] arguments, double out) {
            return arguments[index];
        }
    }

    /** The output of the operation: {@code exp} is its own slope. */
    record Output() implements Expr {
        @Override
        public double at(double[] arguments, double out) {
            return out;
        }
    }

    /** A number. */
    record Literal(double value) implements Expr {
        @Override
        public double at(double[] arguments, double out) {
            return value;
        }
    }

    /** An operation of the table applied to formulas. */
    record Call(Op op, List<Expr> operands) implements Expr {
        @Override
        public double at(double[] arguments, double out) {
            double[] values = new double[operands.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = operands.get(i).at(arguments, out);
            }
            return op.at(values);
        }
    }

    /**
     * In the rule of a reduction, the sum over the elements that are reduced together. Of a single element it is that
     * element.
     */
    record Total(Expr operand) implements Expr {
        @Override
        public double at(double[] arguments, double out) {
            return operand.at(arguments, out);
        }
    }
}
