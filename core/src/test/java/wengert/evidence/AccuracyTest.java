package wengert.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.op.Op;

/** Every operation keeps its budget of error at every point of its reference table. */
class AccuracyTest {
    private static final int POINTS = 300;
    private static final List<String> WHAT = List.of("value", "first derivatives", "second derivatives");
    /** The references have 25 digits: what they leave open in an ulp. */
    private static final double REFERENCE_ERROR = 1e-6;

    /** Operations whose numbers are computed; what is detached has derivatives by decree. */
    static List<Op> measured() {
        return Op.elementwise().stream().filter(op -> op != Op.DETACH).toList();
    }

    @ParameterizedTest
    @MethodSource("measured")
    void keepsItsBudget(Op op) {
        Budget budget = Budget.of(op);
        Accuracy accuracy = Accuracy.of(op, budget.bounds());
        for (int order = 0; order < Accuracy.ORDERS; order++) {
            Accuracy.Worst worst = accuracy.worst().get(order);
            Budget.Bound bound = budget.bounds().get(order);
            String what = op + ", " + WHAT.get(order);
            assertTrue(
                    worst.ulps() <= bound.ulps() + REFERENCE_ERROR,
                    () -> what + ": " + worst.ulps() + " ulp where " + bound.ulps() + " are allowed; " + worst.where());
        }
    }

    @ParameterizedTest
    @MethodSource("measured")
    void isMeasuredAtManyPointsInEveryArgument(Op op) {
        ReferenceTable table = ReferenceTable.of(op);
        assertTrue(
                table.rows().size() >= POINTS,
                () -> op + " has only " + table.rows().size() + " points");
        for (int order = 0; order < Accuracy.ORDERS; order++) {
            int by = order;
            assertTrue(table.columns().stream().anyMatch(column -> column.by().size() == by), op + ", " + WHAT.get(by));
        }
    }

    @Test
    void aLargeBudgetHasAReason() {
        Budget.table()
                .forEach((name, budget) -> assertEquals(
                        budget.bounds().stream().anyMatch(Budget.Bound::needsReason),
                        !budget.because().isEmpty(),
                        name));
    }

    @Test
    void thereIsABudgetForNothingElse() {
        Set<String> names = measured().stream().map(Op::callName).collect(Collectors.toSet());
        assertEquals(names, Budget.table().keySet());
    }
}
