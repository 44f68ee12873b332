package wengert.web.inputs;

import wengert.number.Numbers;
import wengert.web.model.Action;

/** What can be done to the inputs. */
public sealed interface InputsAction extends Action {
    /**
     * An input, or an element of one, gets a value.
     *
     * @param element counted row by row; 0 of a number
     * @param isDraft whether the slider still moves
     */
    record Set(String name, int element, double value, boolean isDraft) implements InputsAction {}

    /** An input gets a value that was pointed at, with few enough digits to be read. */
    static Set written(String name, int element, double value, boolean isDraft) {
        return new Set(name, element, Numbers.parse(Numbers.round(value, WRITTEN)), isDraft);
    }

    /** Digits of a number that was pointed at. */
    int WRITTEN = 4;

    /** The slider of an input gets another low end. */
    record From(String name, double low) implements InputsAction {}

    /** The slider of an input gets another high end. */
    record To(String name, double high) implements InputsAction {}
}
