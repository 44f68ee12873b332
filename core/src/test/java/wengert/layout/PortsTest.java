package wengert.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PortsTest {
    private static double[] spread(double side, double step, double... at) {
        double[] ends = at.clone();
        Ports.spread(ends, side, step);
        return ends;
    }

    @Test
    void aSingleEdgeEndsOppositeToWhereItComesFrom() {
        assertArrayEquals(new double[] {3}, spread(40, 10, 3));
    }

    @Test
    void endsStayClearOfTheCorners() {
        assertArrayEquals(new double[] {-12, 12}, spread(40, 10, -500, 500));
    }

    @Test
    void twoFromOnePlaceSpreadEvenlyAroundIt() {
        assertArrayEquals(new double[] {-5, 5}, spread(40, 10, 0, 0));
    }

    @Test
    void operandsThatComeTheWrongWayRoundEndInOrder() {
        assertArrayEquals(new double[] {-5, 5}, spread(40, 10, 12, -12));
    }

    @Test
    void aStraightOneStaysStraightNextToOneFromAfar() {
        assertArrayEquals(new double[] {0, 12}, spread(40, 10, 0, 90));
    }

    @Test
    void manyShareTheSideEvenly() {
        assertArrayEquals(new double[] {-12, -6, 0, 6, 12}, spread(40, 10, 1, 2, 3, 4, 5));
    }
}
