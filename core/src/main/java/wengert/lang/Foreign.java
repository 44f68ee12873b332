package wengert.lang;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Span;

/** Notation of other libraries, so that an example can be pasted as it is. */
final class Foreign {
    private static final Set<String> MODULES = Set.of(
            "torch", "np", "numpy", "jnp", "math", "cmath", "F", "jax", "nn", "functional", "tf", "Math", "special");
    private static final Set<String> WRAPPERS = Set.of(
            "Value", "tensor", "Tensor", "Variable", "Parameter", "array", "asarray", "float", "float32", "float64");
    private static final Set<String> CALLED_FOR_EFFECT =
            Set.of("backward", "zero_grad", "zero_grad_", "requires_grad_", "retain_grad", "step");

    private final Cursor cursor;
    private final Set<String> bound;

    /**
     * Reads from {@code cursor}.
     *
     * @param bound names that the program gives a value, which are therefore no modules
     */
    Foreign(Cursor cursor, Set<String> bound) {
        this.cursor = cursor;
        this.bound = bound;
    }

    /** Passes a name, and the modules before it: of {@code torch.nn.functional.relu} it gives {@code relu}. */
    Lexeme path() {
        Lexeme name = cursor.take();
        if (MODULES.contains(name.text()) && !bound.contains(name.text())) {
            while (cursor.at(".") && isWord(cursor.ahead(1))) {
                cursor.take();
                name = cursor.take();
            }
        }
        return name;
    }

    private static boolean isWord(Lexeme lexeme) {
        return lexeme.isName() || Names.isNumber(lexeme.text());
    }

    /** Whether a call of this name only wraps a number: {@code Value(2.0)}, {@code tensor(2.0)}. */
    boolean isWrapper(String name) {
        return WRAPPERS.contains(name) && !bound.contains(name);
    }

    /** Passes what follows the number in {@code Value(2.0, label='a')}. */
    void skipKeywords() {
        while (cursor.at(",") && cursor.ahead(1).isName() && cursor.ahead(2).is("=")) {
            while (!cursor.isAtEndOfStatement()
                    && !cursor.ahead(1).is(",")
                    && !cursor.ahead(1).is(")")) {
                cursor.take();
            }
            if (!cursor.isAtEndOfStatement()) {
                cursor.take();
            }
        }
    }

    /**
     * Why the statement that comes next has nothing to compute, or null if it has: imports, printing, calls of
     * {@code backward()} and settings of attributes.
     */
    @Nullable
    String reasonToSkip() {
        Lexeme first = cursor.next();
        Lexeme second = cursor.ahead(1);
        if ((first.is("import") || first.is("from")) && second.isName()) {
            return "this line is skipped: every operation is there without importing it";
        }
        if (first.is("print") && second.is("(")) {
            return "this line is skipped: values are shown in the graph";
        }
        if (first.isName() && second.is(".")) {
            Lexeme attribute = cursor.ahead(2);
            if (CALLED_FOR_EFFECT.contains(attribute.text())) {
                return "this line is skipped: gradients are computed without asking for them";
            }
            if (attribute.isName() && cursor.ahead(3).is("=")) {
                return "this line is skipped: values have no attributes to set";
            }
        }
        return null;
    }

    /** The place of the statement that is skipped. */
    Span skip() {
        int start = cursor.next().span().start();
        cursor.skipStatement();
        return cursor.since(start);
    }
}
