package wengert.web.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wengert.check.CheckRequest;
import wengert.graph.Node;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.tensor.Tensor;
import wengert.web.model.Change;
import wengert.web.model.Computation;
import wengert.web.model.Effect;
import wengert.web.words.Word;

/** What actions make of the checks. */
public final class ChecksUpdate {
    private static final String ADDRESS = "./api/v1/check";

    private ChecksUpdate() {}

    /** The checks after an action, and what is to be done. */
    public static Change<ChecksState> apply(ChecksState state, Computation computation, ChecksAction action) {
        if (action instanceof ChecksAction.Answered answered) {
            return Change.to(answered(state, answered.answer()));
        }
        if (computation.isEmpty()) {
            return Change.to(state);
        }
        return Change.to(
                new ChecksState(true, computation, null, ""),
                new Effect.Post(ADDRESS, request(computation).toJson().write(), ChecksAction.Answered::new));
    }

    /** What the browser computed, to the bit. */
    static CheckRequest request(Computation computation) {
        Map<String, List<Double>> inputs = new LinkedHashMap<>();
        for (Node.Input input : computation.graph().inputs()) {
            inputs.put(input.name(), numbers(input.tensor()));
        }
        List<List<Double>> values = new ArrayList<>();
        List<@Nullable List<Double>> adjoints = new ArrayList<>();
        for (int id = 0; id < computation.size(); id++) {
            values.add(numbers(computation.value(id)));
            adjoints.add(computation.hasAdjoint(id) ? numbers(computation.adjoint(id)) : null);
        }
        return new CheckRequest(computation.program().source(), inputs, values, adjoints);
    }

    private static List<Double> numbers(Tensor tensor) {
        return Arrays.stream(tensor.toArray()).boxed().toList();
    }

    private static ChecksState answered(ChecksState state, Effect.Answer answer) {
        if (answer.status() == 200) {
            try {
                return new ChecksState(false, state.asked(), JvmReport.read(answer.body()), "");
            } catch (JsonException e) {
                return failed(state, Word.CHECKS_UNAVAILABLE.text());
            }
        }
        boolean isRefusal = answer.status() == 400
                || answer.status() == 413
                || answer.status() == 422
                || answer.status() == 429
                || answer.status() == 503;
        return failed(
                state, isRefusal ? Word.CHECKS_REFUSED.with(detail(answer.body())) : Word.CHECKS_UNAVAILABLE.text());
    }

    private static ChecksState failed(ChecksState state, String problem) {
        return new ChecksState(false, state.asked(), null, problem);
    }

    private static String detail(String body) {
        try {
            return Json.read(body) instanceof Json.Obj object && object.get("detail") instanceof Json.Str detail
                    ? detail.value()
                    : Word.CHECKS_NO_REASON.text();
        } catch (JsonException e) {
            return Word.CHECKS_NO_REASON.text();
        }
    }
}
