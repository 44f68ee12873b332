package wengert.web.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import wengert.check.CheckReport;
import wengert.check.CheckRequest;
import wengert.lang.Program;
import wengert.web.html.Markup;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;

class JvmCheckTest {
    private static Computation computation() {
        return Computation.of(Program.read("a = 2\nb = -3\nd = tanh(a*b + a^2)"));
    }

    @Test
    void whatIsSentIsAnsweredWithIdenticalBits() {
        Computation computation = computation();
        Change<ChecksState> asked = ChecksUpdate.apply(ChecksState.START, computation, new ChecksAction.AskJvm());
        assertTrue(asked.state().isAsking());
        Effect.Post post = (Effect.Post) asked.effects().get(0);
        assertEquals("./api/v1/check", post.address());
        CheckRequest request = CheckRequest.read(post.body());
        String answer = CheckReport.of(request, Program.read(request.program()).graph())
                .toJson()
                .write();
        ChecksState state = ChecksUpdate.apply(
                        asked.state(), computation, (ChecksAction) post.done().apply(new Effect.Answer(200, answer)))
                .state();
        JvmReport report = Objects.requireNonNull(state.report());
        assertEquals("identical bits", report.verdict());
        assertTrue(report.isIdentical());
        String shown = Markup.textOf(ChecksView.of(state, computation));
        assertTrue(shown.contains("✓ identical bits"), shown);
    }

    @Test
    void answerToAnOlderProgramIsNotShown() {
        ChecksState state = new ChecksState(false, computation(), new JvmReport("identical bits", true, List.of()), "");
        assertTrue(!Markup.textOf(ChecksView.of(state, computation())).contains("identical bits"));
    }

    @Test
    void refusalGivesTheServersReason() {
        ChecksState state = ChecksUpdate.apply(
                        ChecksState.START,
                        computation(),
                        new ChecksAction.Answered(new Effect.Answer(429, "{\"detail\":\"Wait a second.\"}")))
                .state();
        assertEquals("The server refused the check: Wait a second.", state.problem());
    }
}
