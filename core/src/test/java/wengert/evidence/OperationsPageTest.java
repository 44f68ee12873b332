package wengert.evidence;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wengert.explain.Formula;
import wengert.explain.Formulas;
import wengert.explain.PlainText;
import wengert.number.Numbers;
import wengert.op.Composite;
import wengert.op.Form;
import wengert.op.Kink;
import wengert.op.Op;
import wengert.op.Slope;

/** {@code docs/ops.md} is what the operation table and the measured errors say today. */
class OperationsPageTest {
    private static final String INTRODUCTION = """
            Every operation with its rules, where it is defined, what is taken at its kinks, and how far its numbers are from the
            truth. Errors are the largest found at the points of its reference table
            (`core/src/test/resources/wengert/reference`, at least 300 points an operation, hard ones included), in units of the
            last place; a correctly rounded result is at most 0.5 away. Derivatives are those of the derivative graphs, as any
            program computes them. "of s, near 0" says that a true number smaller than s counts as s, "of the largest" that the
            partials at a point are measured against the largest of them; the reason is given with the operation.

            """;

    @Test
    void isCurrent() throws IOException {
        StringBuilder page = new StringBuilder(Page.heading("Operations", "`wengert.op.Op` and the reference tables"));
        page.append(INTRODUCTION)
                .append("| operation | value | first derivatives | second derivatives |\n|---|---|---|---|\n");
        StringBuilder sections = new StringBuilder();
        for (Op op : AccuracyTest.measured()) {
            String errors = errors(op);
            page.append("| [")
                    .append(op.callName())
                    .append("](#")
                    .append(op.callName())
                    .append(") | ")
                    .append(errors)
                    .append(" |\n");
            sections.append(section(op));
        }
        Page.check("ops.md", page.append(sections).append(tensors()).toString());
    }

    /** What sees whole tensors: it moves and sums elements, and rounds as additions and products do. */
    private static String tensors() {
        StringBuilder out =
                new StringBuilder("\n## On vectors and matrices\n\n| operation | what it is | why its slope is"
                        + " what it is |\n|---|---|---|\n");
        for (Op op : Op.values()) {
            if (!op.isElementwise() || op == Op.DETACH) {
                out.append("| `" + op.callName() + "` | the " + op.meaning() + " | " + op.reason() + " |\n");
            }
        }
        out.append("\nMade of other operations, and opened to see them:\n\n| operation | what it is |\n|---|---|\n");
        for (Composite composite : Composite.values()) {
            out.append("| `" + composite.callName() + "` | the " + composite.meaning() + " |\n");
        }
        return out.toString();
    }

    private static String the(String meaning, String article) {
        return meaning.startsWith("the ") ? article + meaning.substring("the ".length()) : article + meaning;
    }

    private String errors(Op op) {
        Budget budget = Budget.of(op);
        Accuracy accuracy = Accuracy.of(op, budget.bounds());
        return IntStream.range(0, Accuracy.ORDERS)
                .mapToObj(order -> ulps(accuracy.worst().get(order).ulps())
                        + floor(budget.bounds().get(order)))
                .collect(Collectors.joining(" | "));
    }

    private static String ulps(double ulps) {
        if (Double.isInfinite(ulps)) {
            return "∞";
        }
        BigDecimal known = new BigDecimal(ulps).setScale(6, RoundingMode.HALF_EVEN);
        return known.setScale(ulps < 10 ? 2 : 0, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String floor(Budget.Bound bound) {
        return bound.floor() > 0 ? " of " + Numbers.shortest(bound.floor()) + ", near 0" : "";
    }

    private String section(Op op) {
        StringBuilder out = new StringBuilder(
                "\n## " + op.callName() + "\n\n" + the(op.meaning(), "The ") + ": `" + written(op) + "`");
        List<Formula> names =
                op.parameters().stream().<Formula>map(Formula.Identifier::new).toList();
        out.append(", in mathematics ")
                .append(PlainText.of(Formulas.of(op, names)))
                .append('.');
        if (!op.aliases().isEmpty()) {
            out.append(" Also called ")
                    .append(op.aliases().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
                    .append('.');
        }
        out.append("\n\n- Defined for ").append(op.domain().requires()).append(".\n");
        for (int slot = 0; slot < op.arity(); slot++) {
            out.append("- ").append(PlainText.of(Formulas.rule(op, slot)));
            out.append(op.slope(slot) instanceof Slope.Gate ? ", and nothing at all passes where that is 0.\n" : "\n");
        }
        out.append("- Why: ").append(op.reason()).append(".\n");
        for (Kink kink : op.kinks()) {
            String place = PlainText.of(Formulas.of(kink.locus(), names, Formulas.of(op, names)));
            out.append("- Kink where ")
                    .append(place)
                    .append(" = 0: ")
                    .append(kink.taken())
                    .append(".\n");
        }
        String because = Budget.of(op).because();
        return out.append(because.isEmpty() ? "" : "- Accuracy: " + because + ".\n")
                .toString();
    }

    /** How a program writes it. */
    private static String written(Op op) {
        List<String> names = new ArrayList<>(op.parameters());
        Form form = op.form();
        if (form instanceof Form.Infix infix) {
            return names.get(0) + " " + infix.symbol() + " " + names.get(1);
        }
        if (form instanceof Form.Prefix prefix) {
            return prefix.symbol() + (Character.isLetter(prefix.symbol().charAt(0)) ? " " : "") + names.get(0);
        }
        if (form instanceof Form.Choice) {
            return names.get(0) + " ? " + names.get(1) + " : " + names.get(2);
        }
        for (int i = 0; i < op.defaults().size(); i++) {
            int last = names.size() - op.defaults().size() + i;
            names.set(last, names.get(last) + " = " + op.defaults().get(i));
        }
        return op.callName() + "(" + String.join(", ", names) + ")";
    }
}
