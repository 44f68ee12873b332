package wengert.web.inputs;

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

    /** The slider of an input gets another low end. */
    record From(String name, double low) implements InputsAction {}

    /** The slider of an input gets another high end. */
    record To(String name, double high) implements InputsAction {}
}
