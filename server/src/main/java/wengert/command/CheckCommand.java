package wengert.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wengert.graph.Node;
import wengert.lang.Program;
import wengert.link.Link;
import wengert.link.LinkResult;
import wengert.number.Bits;
import wengert.number.Numbers;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/** {@code wengert check}: opens a share link, computes it again, and says whether its results still hold. */
@Command(
        name = "check",
        description = "Say whether the results in a share link still hold.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LINK", description = "A share link, or the part of it from the # on.")
    private String link = "";

    @Override
    public Integer call() {
        LinkResult result = Link.decode(link.substring(link.indexOf('#') + 1));
        PrintWriter out = spec.commandLine().getOut();
        if (result instanceof LinkResult.Refused refused) {
            spec.commandLine().getErr().println(refused.sentence());
            return 1;
        }
        Link opened = ((LinkResult.Opened) result).link();
        Program program = Program.read(opened.program());
        if (!program.isComplete()) {
            ProgramArgument.tell(program, spec);
            return 1;
        }
        out.println(program.source().strip());
        return report(program, opened, out);
    }

    private static int report(Program program, Link link, PrintWriter out) {
        Map<String, Double> expected = link.expected();
        if (expected.isEmpty()) {
            out.println("The link holds no results to compare with.");
            return 0;
        }
        Map<Node.Input, Tensor> point = new LinkedHashMap<>();
        for (Node.Input input : program.graph().inputs()) {
            Double value = link.inputs().get(input.name());
            if (value != null && input.shape().isScalar()) {
                point.put(input, Tensor.of(value));
            }
        }
        Lanes values = Plan.once(program.graph(), point);
        int wrong = 0;
        for (Map.Entry<String, Double> entry : expected.entrySet()) {
            int node = program.named(entry.getKey());
            boolean holds = node >= 0 && Bits.same(values.get(node), entry.getValue());
            wrong += holds ? 0 : 1;
            out.println(entry.getKey() + " = " + Numbers.shortest(entry.getValue())
                    + (holds ? "  holds" : node < 0 ? "  is gone" : "  is now " + Numbers.shortest(values.get(node))));
        }
        out.println(
                wrong == 0 ? "All results hold: identical bits." : wrong + " of " + expected.size() + " do not hold.");
        return wrong == 0 ? 0 : 1;
    }
}
