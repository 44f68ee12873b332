package wengert.web.model;

import java.util.Arrays;

/**
 * What one thread of the page hands to another: a text and a row of numbers.
 *
 * <p>Numbers go over as they lie in memory. They keep their bits, and a hundred thousand of them take less time than a text
 * of a few hundred would take to be written and read.
 */
public final class Parcel {
    /** Nothing: the answer of a thread that does not run or has failed. */
    public static final Parcel NOTHING = of("");

    private final String text;
    private final double[] numbers;

    private Parcel(String text, double[] numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** A text alone. */
    public static Parcel of(String text) {
        return new Parcel(text, new double[0]);
    }

    /** A text and numbers, which are not to be changed any more. */
    public static Parcel of(String text, double[] numbers) {
        return new Parcel(text, numbers);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.isEmpty() && numbers.length == 0;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The numbers, which are not to be changed. */
    public double[] numbers() {
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parcel parcel && text.equals(parcel.text) && Arrays.equals(numbers, parcel.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(numbers);
    }
}
