package wengert.bench.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.bench.layout.Expressions.Expression;

class ExpressionsTest {
    @Test
    void thereAreFortyOfTenToTwoThousandNodes() {
        List<Expression> all = Expressions.all();
        assertEquals(40, all.size());
        assertEquals(10, all.stream().mapToInt(Expression::size).min().orElse(0));
        assertEquals(2_000, all.stream().mapToInt(Expression::size).max().orElse(0));
    }

    @Test
    void theyAreTheSameEachTime() {
        assertEquals(Expressions.all(), Expressions.all());
        assertTrue(
                Expressions.all().stream().map(Expression::diagram).distinct().count() == 40);
    }
}
