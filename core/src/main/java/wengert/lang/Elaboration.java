package wengert.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Node;
import wengert.graph.Origin;
import wengert.graph.Span;
import wengert.number.Numbers;
import wengert.tensor.Tensor;

/** Gives statements their meaning, one after another. */
final class Elaboration {
    /** An input and where its value stands, before the graph is complete. */
    private record Site(
            int node,
            Span literal,
            List<Span> numbers,
            @Nullable Range range) {}

    private final GraphBuilder builder = new GraphBuilder();
    private final Marks marks = new Marks();
    private final List<Site> sites = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final Map<String, Integer> inputCounts = new HashMap<>();
    private final Problems problems;
    private final Scope scope;
    private final Evaluation evaluation;
    private int output = Scope.UNKNOWN;
    private int lastConstant = Scope.UNKNOWN;
    private int moment;

    Elaboration(List<Statement> statements, Scope scope, Problems problems, String source) {
        this.problems = problems;
        this.scope = scope;
        this.evaluation = new Evaluation(builder, scope, problems, marks, source);
        for (Statement statement : statements) {
            statement(statement);
            moment++;
        }
    }

    private void statement(Statement statement) {
        Frame frame = Frame.ofStatement(moment);
        if (statement instanceof Statement.Binding binding) {
            bind(binding, frame);
        } else if (statement instanceof Statement.Update update) {
            update(update, frame);
        } else if (statement instanceof Statement.Definition definition) {
            define(definition);
        } else if (statement instanceof Statement.Alias alias) {
            define(alias, frame);
        } else if (statement instanceof Statement.Display display) {
            int node = evaluation.value(display.value(), frame);
            result(display.value().span(), node);
            show(node);
        } else if (statement instanceof Statement.Broken broken && !broken.function()) {
            scope.bind(broken.name(), Scope.UNKNOWN, moment);
        } else if (statement instanceof Statement.Broken broken) {
            Statement.Definition unreadable = new Statement.Definition(
                    broken.name(),
                    broken.nameSpan(),
                    List.of(),
                    new Expression.Literal(0, broken.nameSpan()),
                    Set.of());
            scope.define(broken.name(), new Scope.Function(unreadable, false, moment, Map.of()));
        }
    }

    private void bind(Statement.Binding binding, Frame frame) {
        Tensor numbers = binding.constant() ? null : Numerals.tensor(binding.value());
        boolean input = numbers != null;
        int node = numbers != null ? input(binding, numbers) : evaluation.value(binding.value(), frame);
        if (binding.rangeSpan() != null && !input) {
            problems.error(
                    binding.rangeSpan(),
                    "expected a range only after an input, got one after a computed value: give the range to a name that"
                            + " is bound to a number",
                    new Fix("delete the range", binding.rangeSpan(), ""));
        }
        if (binding.constant() && node >= 0 && evaluation.varies(node)) {
            problems.error(
                    binding.value().span(),
                    "expected a value that no input changes after const, got one that depends on an input: leave out"
                            + " const");
        }
        Span range = binding.rangeSpan();
        result(binding.nameSpan().to(range == null ? binding.value().span() : range), node);
        name(binding.name(), binding.nameSpan(), node);
        if (!binding.constant()) {
            show(node);
        } else {
            lastConstant = node;
        }
    }

    private int input(Statement.Binding binding, Tensor value) {
        Span literal = binding.value().span();
        Span span = binding.nameSpan().to(literal);
        int node = evaluation.input(freeName(binding.name()), binding.name(), value, span);
        List<Span> numbers = Numerals.places(binding.value());
        if (node >= 0) {
            marks.add(literal, node);
            marks.add(span, node);
            sites.add(new Site(node, literal, numbers, binding.range()));
        }
        Range range = binding.range();
        for (int e = 0; range != null && e < value.size(); e++) {
            if (!range.contains(value.get(e))) {
                problems.warning(
                        numbers.get(e),
                        "expected a value from " + Numbers.shortest(range.low()) + " to "
                                + Numbers.shortest(range.high()) + ", as the range says, got "
                                + Numbers.shortest(value.get(e)));
            }
        }
        return node;
    }

    /** The name itself for the first input it is given to, then {@code name#2} and so on. */
    private String freeName(String name) {
        int count = inputCounts.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "#" + count;
    }

    private void update(Statement.Update update, Frame frame) {
        int before = scope.value(update.name(), moment);
        if (before == Scope.NONE) {
            Integer first = scope.firstBinding(update.name());
            boolean here = first != null && first == update.nameSpan().start();
            problems.error(
                    update.nameSpan(),
                    "'" + update.name() + "' has no value yet that could be changed: "
                            + (here ? "start with " + update.name() + " = 0" : "give it one first"));
        }
        int right = evaluation.value(update.value(), frame);
        Span span = update.nameSpan().to(update.value().span());
        int node = evaluation.apply(update.op(), span, frame, Math.max(before, Scope.UNKNOWN), right);
        result(span, node);
        name(update.name(), update.nameSpan(), node);
        show(node);
    }

    private void define(Statement.Definition definition) {
        Frame dry = Frame.dry(definition, moment);
        boolean sound = !evaluation.isRecursive(definition, moment) && evaluation.value(definition.body(), dry) >= 0;
        scope.define(definition.name(), new Scope.Function(definition, sound, moment, dry.splits()));
    }

    /** A function whose body calls what the transformation makes. */
    private void define(Statement.Alias alias, Frame frame) {
        List<String> parameters = evaluation.parameters(alias.transformation(), frame);
        List<Expression> arguments = new ArrayList<>();
        for (String parameter : parameters == null ? List.<String>of() : parameters) {
            arguments.add(new Expression.Name(parameter, alias.nameSpan()));
        }
        Expression body = new Expression.Transformed(
                alias.transformation(), arguments, alias.transformation().span());
        Statement.Definition definition = new Statement.Definition(
                alias.name(),
                alias.nameSpan(),
                parameters == null ? List.of() : parameters,
                body,
                Set.of(alias.transformation().name()));
        scope.define(alias.name(), new Scope.Function(definition, parameters != null, moment, Map.of()));
    }

    /** Lets a name mean a node from here on; the first name that is no scratch name labels it. */
    private void name(String name, Span span, int node) {
        scope.bind(name, node, moment);
        if (node < 0) {
            return;
        }
        Origin origin = builder.node(node).origin();
        if (origin.label() == null && !Names.isScratch(name)) {
            builder.rename(node, origin.withLabel(name));
        }
        marks.add(span, node);
    }

    private void result(Span span, int node) {
        if (node >= 0) {
            results.add(new Result(span, node));
        }
    }

    private void show(int node) {
        output = node >= 0 ? node : output;
    }

    Graph graph() {
        return builder.build(output >= 0 ? output : lastConstant >= 0 ? lastConstant : builder.size() - 1);
    }

    Marks marks() {
        return marks;
    }

    /** What the statements compute, in the order of the text. */
    List<Result> results() {
        return results;
    }

    /** The inputs of the graph with their places in the text. */
    List<InputSite> inputs(Graph graph) {
        List<InputSite> inputs = new ArrayList<>();
        int next = 0;
        for (Node.Input input : graph.inputs()) {
            boolean written = next < sites.size() && sites.get(next).node() == input.id();
            inputs.add(new InputSite(
                    input,
                    written ? sites.get(next).literal() : null,
                    written ? sites.get(next).numbers() : List.of(),
                    written ? sites.get(next).range() : null));
            next += written ? 1 : 0;
        }
        return inputs;
    }
}
