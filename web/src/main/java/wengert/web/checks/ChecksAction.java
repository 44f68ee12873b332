package wengert.web.checks;

import wengert.web.model.Action;
import wengert.web.model.Effect;

/** What can be done about checks. */
public sealed interface ChecksAction extends Action {
    /** Has the JVM compute the program as well. */
    record AskJvm() implements ChecksAction {}

    /** The server answered, or did not. */
    record Answered(Effect.Answer answer) implements ChecksAction {}
}
