package wengert.web.plotting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static Scale from(double low, double high) {
        return new Scale(low, high, 0, 100, false);
    }

    @Test
    void ticksAreRoundAndExact() {
        assertEquals(List.of(-4.0, -2.0, 0.0, 2.0, 4.0), from(-5, 5).ticks(5));
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4), from(0.05, 0.45).ticks(4));
        assertEquals(List.of(0.0, 2e-7, 4e-7), from(0, 5e-7).ticks(3));
        assertEquals(List.of(0.0, 5e8, 1e9), from(0, 1.2e9).ticks(3));
        assertEquals(List.of(1e20, 2e20), from(5e19, 2.5e20).ticks(2));
        assertEquals(List.of(12.0, 12.2, 12.4), from(11.95, 12.45).ticks(3));
    }

    @Test
    void thereAreAboutSoManyTicksAtAnyScale() {
        for (double high = 1e-12; high < 1e12; high *= 1.7) {
            int count = from(-high / 3, high).ticks(6).size();
            assertTrue(count >= 3 && count <= 14, high + ": " + count);
        }
    }

    @Test
    void everyFiniteNumberShowsWithRoom() {
        Scale scale = Scale.around(new double[] {1, Double.NaN, 3, Double.POSITIVE_INFINITY}, 2, 100, 0);
        assertTrue(scale.low() < 1 && scale.low() > 0.5);
        assertTrue(scale.high() > 3 && scale.high() < 3.5);
        assertTrue(scale.pixel(1) > scale.pixel(3), "larger numbers stand higher");
    }

    @Test
    void besideAPoleTheRestIsShown() {
        double[] values = new double[101];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 / (i / 50.0 - 1 + 1e-9);
        }
        Scale scale = Scale.around(values, 1, 100, 0);
        assertTrue(scale.high() < 1000, scale.toString());
        assertFalse(scale.shows(1e9));
        assertTrue(scale.shows(1));
    }

    @Test
    void whatIsTheSameEverywhereHasAScale() {
        assertTrue(Scale.around(new double[] {5, 5, 5}, 5, 100, 0).shows(5));
        assertTrue(Scale.around(new double[] {0, 0}, 0, 100, 0).high() > 0);
        Scale noise = Scale.around(new double[] {1, 1 + 1e-16, 1 - 1e-16}, 1, 100, 0);
        assertTrue(noise.high() - noise.low() > 0.5, "rounding is not magnified");
        assertTrue(Scale.around(new double[] {Double.NaN}, Double.NaN, 100, 0).high() > 0);
    }

    @Test
    void alongALogarithmicScaleEqualDistancesAreEqualRatios() {
        Scale scale = new Scale(0.01, 100, 0, 400, true);
        assertEquals(200, scale.pixel(1), 1e-9);
        assertEquals(10, scale.atPixel(300), 1e-12);
        assertEquals(0.1, scale.at(0.25), 1e-15);
        assertEquals(scale.pixel(5 + 1e-6) - scale.pixel(5), 1e-6 / scale.perPixel(5), 1e-9);
        assertTrue(Double.isNaN(scale.pixel(-1)));
    }

    @Test
    void theTicksOfALogarithmicScaleArePowersOfTen() {
        assertEquals(List.of(0.01, 0.1, 1.0, 10.0, 100.0), new Scale(0.01, 100, 0, 1, true).ticks(6));
        assertEquals(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0), new Scale(1, 60, 0, 1, true).ticks(9));
        assertTrue(new Scale(1e-12, 1e12, 0, 1, true).ticks(5).size() <= 7);
        assertEquals(List.of(2.0, 3.0, 4.0), new Scale(1.5, 4.5, 0, 1, true).ticks(3), "a short one is like any other");
    }

    @Test
    void aLogarithmicScaleShowsWhatIsPositive() {
        Scale scale = Scale.around(new double[] {-4, 0, 0.5, 200}, 1, 100, 0, true);
        assertTrue(scale.isLog() && scale.low() < 0.5 && scale.low() > 0.1 && scale.high() > 200);
        assertFalse(Scale.around(new double[] {-4, -1}, -2, 100, 0, true).isLog());
    }
}
