package wengert.web.race;

import wengert.web.sweep.Mode;

/**
 * One sweep on the way of a mode.
 *
 * @param mode which numbers it brings forth
 * @param hasValues whether it computes values along
 * @param title what it is called in short
 * @param from how many steps are taken before it
 * @param size the number of its steps
 */
record Leg(Mode mode, boolean hasValues, String title, int from, int size) {

    /** How many of its steps have been taken after so many of all. */
    int taken(int step) {
        return Math.max(0, Math.min(size, step - from));
    }

    /** How many steps have been taken at its end. */
    int end() {
        return from + size;
    }
}
