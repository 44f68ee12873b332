package wengert.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.op.Expr;
import wengert.op.Op;
import wengert.op.Simplification;

/**
 * Writes a rule of the table as a formula, simplified where an argument is a constant of the program: the
 * slope of a² is 2·a, not 2·a^(2 − 1). The table's own simplifications are used, so that what is shown is
 * what a sweep computes.
 */
final class Rule {
    private final List<Term> arguments;
    private final Term output;

    /**
     * @param known for each argument its value if it is a constant, or null
     */
    Rule(List<Formula> arguments, List<@Nullable Double> known, Formula output) {
        this.arguments = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            this.arguments.add(new Term(arguments.get(i), known.get(i)));
        }
        this.output = new Term(output, null);
    }

    Formula formula(Expr rule) {
        return term(rule, arguments).formula;
    }

    private Term term(Expr rule, List<Term> operandsOf) {
        if (rule instanceof Expr.Argument argument) {
            return operandsOf.get(argument.index());
        }
        if (rule instanceof Expr.Literal literal) {
            return Term.constant(literal.value());
        }
        if (rule instanceof Expr.Call call) {
            List<Term> operands = new ArrayList<>();
            for (Expr operand : call.operands()) {
                operands.add(term(operand, operandsOf));
            }
            return applied(call.op(), operands);
        }
        if (rule instanceof Expr.Total total) {
            Formula operand = term(total.operand(), operandsOf).formula;
            return new Term(new Formula.Call(new Formula.Identifier("Σ"), List.of(operand)), null);
        }
        return output;
    }

    private Term applied(Op op, List<Term> operands) {
        double[] values = new double[operands.size()];
        int known = 0;
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Term operand = operands.get(i);
            formulas.add(operand.formula);
            if (operand.constant != null) {
                values[i] = operand.constant;
                known++;
            }
        }
        if (known == values.length) {
            return Term.constant(op.at(values));
        }
        Expr simpler = op.simplified(new Known(operands));
        return simpler == null ? new Term(Formulas.of(op, formulas), null) : term(simpler, operands);
    }

    /** A formula, and its value where that is known. */
    private record Term(Formula formula, @Nullable Double constant) {
        static Term constant(double value) {
            return new Term(Numerals.exact(value), value);
        }
    }

    private record Known(List<Term> operands) implements Simplification.Known {
        @Override
        public boolean isConstant(int index) {
            return operands.get(index).constant != null;
        }

        @Override
        public double value(int index) {
            Double value = operands.get(index).constant;
            return value == null ? Double.NaN : value;
        }
    }
}
