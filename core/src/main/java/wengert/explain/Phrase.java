package wengert.explain;

/**
 * What explanations say, in English, as patterns of {@link wengert.text.Pattern}.
 *
 * <p>A sentence is one pattern wherever it can be; what is told of several arguments is a list of parts. Another language
 * is another {@link Phrases}.
 *
 * <pre>{@code
 * Phrase.IS_INPUT.english();                              // {0} is an input: {1}.
 * Phrases.ENGLISH.say(Phrase.IS_INPUT, "a", "a = 2");     // a is an input: a = 2.
 * }</pre>
 */
public enum Phrase {
    // Lists.
    LIST_LAST("{0} and {1}"),
    LIST_MORE("{0}, {1}"),
    PLACE("{0} as argument {1}"),

    // Steps of the forward sweep.
    IS_INPUT("{0} is an input: {1}."),
    IS_CONSTANT("{0} is a constant: {1}."),

    // Steps of the backward sweep.
    NOTHING_TO_DIFFERENTIATE("{0} does not depend on any input, so there is nothing to differentiate."),
    SEED("The sweep starts at the output: {0} changes just as {0} does, so {1} = 1."),
    SEED_OF_TENSOR(
            "The sweep starts at the output. {0} has the shape {1}, so the sum of its elements is differentiated: each counts once, {2} is 1 everywhere."),
    HANDS_ON("{0}, so {1}. {2}, so {3}."),
    STOPS("{0}, and a small change of {1} does not reach {2}. {3}, but nothing flows on."),
    SLOPE_FIRST("a small change of {0} reaches {1} multiplied by {2}"),
    SLOPE_NEXT("one of {0} multiplied by {1}"),
    TRANSPOSE_FIRST("the adjoint of {0} goes back to {1} as {2}"),
    TRANSPOSE_NEXT("to {0} as {1}"),
    FLOW_FIRST("{0} flows to {1}"),
    FLOW_NEXT("{0} to {1}"),
    FLOWS_NOT("Nothing flows to {0}."),
    SUM("With what came before, {0}."),
    SUM_SO_FAR("With what came before, {0} so far."),

    // Steps of a sweep of tangents.
    TANGENT_SEED("The sweep goes in a direction in which {0} changes at the rate {1}: {2}."),
    TANGENT_SLOPE("{0} changes at the rate {1} and reaches {2} multiplied by {3}."),
    TANGENT_THROUGH("{0} changes at the rate {1} and goes through the operation as values do."),

    // Where a number was born that is not finite.
    BIRTH("{0}."),
    BIRTH_IN_LINE("{0} (line {1})."),
    GIVEN("{0} was given as {1}"),
    AT_THE_EDGE("{0} is infinite at {1}, where its domain ends ({2}): {3}"),
    OUTSIDE("{0} is defined for {1}, got {2}: {3}"),
    NO_VALUE("{0} of {1} has no value: {2}"),
    TOO_LARGE("{0} of {1} is beyond the largest number, 1.79769×10³⁰⁸: {2}"),
    ADJOINT("{0}, so the adjoint of {1} becomes {2}"),
    SLOPE_INFINITE("the slope {0} is {1} at {2}"),
    PRODUCT_WITHOUT_VALUE("{0} = {1} times the slope {2} = {3} has no value"),
    PRODUCT_TOO_LARGE("{0} = {1} times the slope {2} = {3} is beyond the largest number, 1.79769×10³⁰⁸"),
    CANCELLED("the adjoint of {0} is a sum of infinities of both signs; the last was {1}"),

    // What to write instead.
    INSTEAD_OF_ROOT("For the root of a square write {0}."),
    INSTEAD_OF_PRODUCT("For a factor times a logarithm write {0}."),
    INSTEAD_OF_LOG_EXP("For the logarithm of an exponential write {0}."),
    INSTEAD_OF_LOG_SUM("For the logarithm of a sum of exponentials write {0}."),
    INSTEAD_OF_SOFTPLUS("For the logarithm of 1 plus an exponential write {0}."),

    // Conventions that were taken.
    KINK("{0} = {1} has no derivative at {2}: {3}."),
    KINK_OF_ELEMENTS("{0} = {1} has no derivative at {2} ({3} of {4} elements): {5}.");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** The pattern in English. */
    public String english() {
        return english;
    }
}
