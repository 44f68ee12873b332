package wengert.lang;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;
import wengert.op.Op;

/** A statement as it was written. */
sealed interface Statement {
    /** {@code a = 2 in [-5, 5]}, {@code const k = 9.81}, {@code c = a*b}. */
    record Binding(
            String name,
            Span nameSpan,
            boolean constant,
            Expression value,
            @Nullable Range range,
            @Nullable Span rangeSpan)
            implements Statement {}

    /** {@code c += 1}. */
    record Update(String name, Span nameSpan, Op op, Expression value) implements Statement {}

    /**
     * {@code f(x, y) = x^2 + y^2}.
     *
     * @param calls the names of the functions its body calls
     */
    record Definition(String name, Span nameSpan, List<String> parameters, Expression body, Set<String> calls)
            implements Statement {
        /** How it is called. */
        String signature() {
            return name + "(" + String.join(", ", parameters) + ")";
        }
    }

    /** {@code g = grad(f)}: a name for what a transformation makes. */
    record Alias(String name, Span nameSpan, Expression.Call transformation) implements Statement {}

    /** An expression on its own. */
    record Display(Expression value) implements Statement {}

    /** A binding or definition that could not be read: its name means something that is not known. */
    record Broken(String name, Span nameSpan, boolean function) implements Statement {}
}
