package wengert.lang;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Numbers, vectors of numbers and matrices of numbers as they are written. */
final class Numerals {
    private Numerals() {}

    /** The value of an expression that is nothing but numbers in a shape, or null. */
    static @Nullable Tensor tensor(Expression expression) {
        List<Expression.Literal> literals = literals(expression);
        Shape shape = literals == null ? null : shape(expression);
        if (literals == null || shape == null) {
            return null;
        }
        double[] elements = new double[literals.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = literals.get(i).value();
        }
        return Tensor.of(shape, elements);
    }

    /** Where each number of such an expression stands, row by row. */
    static List<Span> places(Expression expression) {
        List<Expression.Literal> literals = literals(expression);
        return literals == null
                ? List.of()
                : literals.stream().map(Expression.Literal::span).toList();
    }

    /** All numbers in order, or null where something else is among them. */
    private static @Nullable List<Expression.Literal> literals(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return List.of(literal);
        }
        if (!(expression instanceof Expression.Listing listing)) {
            return null;
        }
        List<Expression.Literal> all = new ArrayList<>();
        for (Expression item : listing.items()) {
            List<Expression.Literal> some = literals(item);
            if (some == null) {
                return null;
            }
            all.addAll(some);
        }
        return all;
    }

    /** The shape, or null where rows differ or there are more than two axes. */
    private static @Nullable Shape shape(Expression expression) {
        if (!(expression instanceof Expression.Listing listing)) {
            return Shape.SCALAR;
        }
        Shape first = shape(listing.items().get(0));
        if (first == null || first.rank() == 2) {
            return null;
        }
        for (int i = 1; i < listing.items().size(); i++) {
            if (!first.equals(shape(listing.items().get(i)))) {
                return null;
            }
        }
        return first.isScalar()
                ? Shape.vector(listing.items().size())
                : Shape.matrix(listing.items().size(), first.columns());
    }
}
