package wengert.web.inspector;

import java.util.ArrayList;
import java.util.List;
import wengert.graph.Node;
import wengert.op.Kink;
import wengert.web.subject.Figures;
import wengert.web.subject.Subject;

/** What is remarkable about a node's numbers: where a NaN or an infinity was born, and which kinks are touched. */
final class Warnings {
    private Warnings() {}

    /** Sentences about numbers that are not finite. */
    static List<String> of(Subject subject, int id) {
        List<String> found = new ArrayList<>();
        String name = subject.names().text(id);
        double value = subject.value(id);
        if (!isFinite(value)) {
            found.add(
                    isBorn(subject, id)
                            ? birth(subject, id)
                            : name + " is " + Figures.alarm(value) + " because "
                                    + culprits(subject, (Node.Apply) subject.node(id)) + ".");
        }
        if (subject.varies(id) && !isFinite(subject.adjoint(id)) && isFinite(value)) {
            found.add("The adjoint of " + name + " is " + Figures.alarm(subject.adjoint(id))
                    + "; the lines of the chain rule show which part makes it so.");
        }
        if (subject.node(id) instanceof Node.Apply apply && isFinite(value)) {
            for (int slot = 0; slot < apply.arity(); slot++) {
                double slope = subject.varies(apply.argument(slot)) ? subject.slope(apply, slot) : 0;
                if (!isFinite(slope)) {
                    found.add("The slope in " + subject.names().text(apply.argument(slot)) + " is "
                            + Figures.alarm(slope) + " here.");
                }
            }
        }
        return found;
    }

    /** Whether the node's value is the first on its way that is not finite. */
    static boolean isBorn(Subject subject, int id) {
        return !isFinite(subject.value(id))
                && subject.node(id) instanceof Node.Apply apply
                && unfinished(subject, apply).isEmpty();
    }

    private static String birth(Subject subject, int id) {
        Node.Apply apply = (Node.Apply) subject.node(id);
        List<String> numbers = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            numbers.add(Figures.of(subject.value(apply.argument(slot))));
        }
        return subject.names().text(id) + " becomes " + Figures.alarm(subject.value(id)) + " right here: "
                + apply.op().callName() + " got " + String.join(" and ", numbers) + " and is defined for "
                + apply.op().domain().requires() + ".";
    }

    private static String culprits(Subject subject, Node.Apply apply) {
        List<String> names = new ArrayList<>();
        for (int argument : unfinished(subject, apply)) {
            names.add(subject.names().text(argument) + " is " + Figures.alarm(subject.value(argument)));
        }
        return String.join(" and ", names);
    }

    private static List<Integer> unfinished(Subject subject, Node.Apply apply) {
        List<Integer> found = new ArrayList<>();
        for (int slot = 0; slot < apply.arity(); slot++) {
            int argument = apply.argument(slot);
            if (!isFinite(subject.value(argument)) && !found.contains(argument)) {
                found.add(argument);
            }
        }
        return found;
    }

    /** Conventions that are taken at just these numbers. */
    static List<String> kinks(Subject subject, int id) {
        List<String> found = new ArrayList<>();
        if (subject.node(id) instanceof Node.Apply apply && subject.varies(id)) {
            double[] arguments = new double[apply.arity()];
            for (int slot = 0; slot < arguments.length; slot++) {
                arguments[slot] = subject.value(apply.argument(slot));
            }
            for (Kink kink : apply.op().kinks()) {
                if (kink.locus().at(arguments, subject.value(id)) == 0 && !found.contains(words(apply, kink))) {
                    found.add(words(apply, kink));
                }
            }
        }
        return found;
    }

    private static String words(Node.Apply apply, Kink kink) {
        return apply.op().callName() + " has a kink exactly here: " + kink.taken() + ".";
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }
}
