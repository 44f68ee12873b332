package wengert.export;

import static wengert.op.Precedence.COMPARISON;
import static wengert.op.Precedence.NEGATION;
import static wengert.op.Precedence.POWER;
import static wengert.op.Precedence.PRODUCT;
import static wengert.op.Precedence.SUM;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.graph.Scalars;
import wengert.op.Expr;
import wengert.op.Op;
import wengert.op.Slope;
import wengert.run.Lanes;
import wengert.run.Plan;

/**
 * Python with a class {@code Value} in the manner of the tutorial's: numbers that remember how they were computed.
 *
 * <p>The class has just the operations that the program uses; each hands its local slopes over with its result, written from
 * the rules of the table.
 *
 * <pre>{@code
 * Micrograd.write(Program.read("x = 3; y = x^2").graph()).text();   // # Value and gradient...
 * }</pre>
 */
public final class Micrograd {
    private static final String COMMENT = "#";
    private static final String[] PARAMETERS = {"x", "y", "z"};

    /** The methods behind Python's operators. */
    private static final Map<Op, String> OPERATORS = new EnumMap<>(Map.ofEntries(
            Map.entry(Op.ADD, "add"),
            Map.entry(Op.SUB, "sub"),
            Map.entry(Op.MUL, "mul"),
            Map.entry(Op.DIV, "truediv"),
            Map.entry(Op.MOD, "mod"),
            Map.entry(Op.POW, "pow"),
            Map.entry(Op.NEG, "neg"),
            Map.entry(Op.LESS, "lt"),
            Map.entry(Op.AT_MOST, "le"),
            Map.entry(Op.GREATER, "gt"),
            Map.entry(Op.AT_LEAST, "ge")));

    /** What Python calls on the second operand where the first is a plain number. */
    private static final Map<Op, String> REFLECTED = new EnumMap<>(Map.of(
            Op.ADD, "radd",
            Op.SUB, "rsub",
            Op.MUL, "rmul",
            Op.DIV, "rtruediv",
            Op.MOD, "rmod",
            Op.POW, "rpow",
            Op.LESS, "gt",
            Op.AT_MOST, "ge",
            Op.GREATER, "lt",
            Op.AT_LEAST, "le"));

    static final Spelling SPELLING = spelling();

    private static Spelling spelling() {
        Spelling spelling = new Spelling(
                        new Spelling.Words("math.inf", "math.nan", ".0", "x", "x", Spelling.Wrapping.CALLS, "Value(x)"))
                .infix(Op.ADD, "x + y", SUM)
                .infix(Op.SUB, "x - y", SUM)
                .infix(Op.MUL, "x * y", PRODUCT)
                .infix(Op.DIV, "x / y", PRODUCT)
                .infix(Op.MOD, "x % y", PRODUCT)
                .infix(Op.NEG, "-x", NEGATION)
                .infix(Op.POW, "x ** n", POWER)
                .infix(Op.LESS, "x < y", COMPARISON)
                .infix(Op.AT_MOST, "x <= y", COMPARISON)
                .infix(Op.GREATER, "x > y", COMPARISON)
                .infix(Op.AT_LEAST, "x >= y", COMPARISON);
        for (Op op : Op.elementwise()) {
            if (!OPERATORS.containsKey(op)) {
                String[] others = {"", "y", "y, z"};
                spelling.call(op, "x." + op.callName() + "(" + others[op.arity() - 1] + ")");
            }
        }
        return spelling.call(Op.STACK, "…")
                .call(Op.AMAX, "amax(x)")
                .call(Op.AMIN, "amin(x)")
                .call(Op.NORM, "norm(x)")
                .complete(Op.elementwise());
    }

    private static final String CLASS = """
            class Value:
                count = 0

                def __init__(self, data, parts=()):
                    self.data = float(data)
                    self.grad = 0.0
                    self.parts = parts  # what it was computed from, each with its slope
                    Value.count += 1
                    self.number = Value.count

                def backward(self):
                    reached, pending = {}, [self]
                    while pending:
                        value = pending.pop()
                        if value.number not in reached:
                            reached[value.number] = value
                            pending.extend(part for part, slope in value.parts)
                    self.grad = 1.0
                    for number in sorted(reached, reverse=True):
                        value = reached[number]
                        for part, slope in value.parts:
                            part.grad += slope * value.grad
            """;

    private static final String VALUE = """


            def value(other):
                return other if isinstance(other, Value) else Value(other)
            """;

    /** Characters of a line of the class. */
    private static final int WIDEST = 100;

    private final Graph numbers;
    private final boolean[] varying;
    private final Lanes values;
    private final Script script;
    private final Snapshot snapshot;
    private final List<List<Integer>> elements;
    private final List<String> inputs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    /** The operations used, in the order of the table, with the nodes that use them. */
    private final Map<Op, List<Node.Apply>> used = new EnumMap<>(Op.class);

    private Micrograd(Snapshot snapshot) {
        this.snapshot = snapshot;
        Scalars.Expansion expansion = Scalars.expansion(Runs.program(snapshot));
        this.numbers = expansion.graph();
        this.varying = numbers.varying();
        this.elements = expansion.elements();
        this.values = Plan.once(numbers);
        List<Integer> outputs = elements.get(snapshot.sweep().output());
        this.script = new Script(numbers, SPELLING, apply -> true, outputs);
        outputs.forEach(script::state);
        script.settle();
        Set<Integer> isOutput = new HashSet<>(outputs);
        script.name(new Identifiers(reserved()), id -> isOutput.contains(id) ? "output" : null);
        script.write(this::line);
        for (Node node : numbers.nodes()) {
            if (node instanceof Node.Apply apply && script.isNeeded(node.id())) {
                used.computeIfAbsent(apply.op(), op -> new ArrayList<>()).add(apply);
            }
        }
    }

    private static Set<String> reserved() {
        Set<String> reserved = Python.HELPERS.namesAnd(Python.RESERVED);
        reserved.addAll(List.of("Value", "value", "amax", "amin", "norm", "total"));
        return reserved;
    }

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        return StraightLine.export(snapshot, COMMENT, run -> new Micrograd(run).text());
    }

    private void line(Node node, String name, Code code) {
        boolean isInput = node instanceof Node.Input;
        (isInput ? inputs : lines)
                .add(name + " = " + (isInput ? SPELLING.wrapped(code).text() : code.text()));
    }

    private String text() {
        List<String> program = new ArrayList<>(inputs);
        program.addAll(lines);
        program.addAll(results());
        String classes = CLASS + methods();
        String body = String.join("\n", program) + "\n";
        String all = classes + functions();
        List<String> needed = Python.HELPERS.neededBy(all + String.join("\n", lines));
        String head = needed.isEmpty() ? "" : String.join("\n\n\n", needed) + "\n\n\n";
        boolean needsMath = (head + all + body).contains("math.");
        return "# Value and gradient by numbers that remember how they were computed; written by Wengert.\n"
                + (needsMath ? "import math\n\n\n" : "\n\n")
                + head
                + all
                + "\n\n"
                + body;
    }

    private List<String> results() {
        List<String> lines = new ArrayList<>();
        String title = Runs.title(snapshot);
        int output = snapshot.sweep().output();
        List<Code> codes = new ArrayList<>();
        for (int element : elements.get(output)) {
            codes.add(script.code(element));
        }
        List<String> data = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (Code code : codes) {
            data.add(code.isNumber() ? code.text() : code.text() + ".data");
            if (!code.isNumber()) {
                terms.add("(" + code.text() + ", 1.0)");
            }
        }
        boolean isNumber = codes.size() == 1;
        if (snapshot.hasAdjoint(output)) {
            lines.add("");
            if (!isNumber) {
                lines.add("total = Value(" + String.join(" + ", data) + ", [" + String.join(", ", terms) + "])");
            }
            lines.add((isNumber ? codes.get(0).text() : "total") + ".backward()");
        }
        lines.add("");
        lines.add("print(" + Quoted.of(title + " =") + ", "
                + StraightLine.nested(snapshot.graph().node(output).shape(), data) + ")");
        for (Node.Input input : Runs.inputs(snapshot)) {
            List<String> grads = new ArrayList<>();
            elements.get(input.id()).forEach(element -> grads.add(script.name(element) + ".grad"));
            lines.add("print(" + Quoted.of("d" + title + "/d" + input.name() + " =") + ", "
                    + StraightLine.nested(input.shape(), grads) + ")");
        }
        return lines;
    }

    private String methods() {
        StringBuilder out = new StringBuilder();
        used.forEach((op, nodes) -> {
            if (op.isElementwise()) {
                out.append('\n').append(method(op, nodes));
            }
        });
        return out.toString();
    }

    /** One operation: its value, and what it hands its adjoint to. */
    private String method(Op op, List<Node.Apply> nodes) {
        String operator = OPERATORS.get(op);
        String name = operator == null ? op.callName() : "__" + operator + "__";
        String[] parts = {"self", "other", "third"};
        StringBuilder out = new StringBuilder("    def " + name + "(self");
        for (int i = 1; i < op.arity(); i++) {
            out.append(", ").append(parts[i]);
        }
        out.append("):\n");
        for (int i = 1; i < op.arity(); i++) {
            out.append("        ")
                    .append(parts[i])
                    .append(" = value(")
                    .append(parts[i])
                    .append(")\n");
        }
        Rule rule = new Rule(nodes, values);
        List<Expr> arguments = new ArrayList<>();
        for (int i = 0; i < op.arity(); i++) {
            arguments.add(new Expr.Argument(i));
            out.append("        ")
                    .append(PARAMETERS[i])
                    .append(" = ")
                    .append(parts[i])
                    .append(".data\n");
        }
        Code result = rule.code(new Expr.Call(op, arguments));
        out.append("        out = ").append(result.text()).append('\n');
        List<String> handed = new ArrayList<>();
        StringBuilder gates = new StringBuilder();
        for (int i = 0; i < op.arity(); i++) {
            Slope slope = op.slope(i);
            if (!isVarying(nodes, i)) {
                continue;
            }
            if (slope instanceof Slope.Factor factor && !factor.partial().equals(new Expr.Literal(0))) {
                handed.add("(" + parts[i] + ", " + rule.code(factor.partial()).text() + ")");
            } else if (slope instanceof Slope.Gate gate) {
                Code condition = rule.code(gate.condition());
                Code truth = condition.truth();
                gates.append("        if ")
                        .append(truth == null ? condition.within(COMPARISON) + " != 0.0" : truth.text())
                        .append(":\n            return Value(out, [(")
                        .append(parts[i])
                        .append(", 1.0)])\n");
            }
        }
        out.append(gates.toString()).append(returned(handed));
        String reflected = REFLECTED.get(op);
        boolean isDefined = used.keySet().stream()
                .map(OPERATORS::get)
                .anyMatch(method -> method != null && method.equals(reflected));
        if (reflected != null && !isDefined && isReflected(nodes)) {
            out.append("\n    def __").append(reflected).append("__(self, other):\n        return value(other)");
            out.append('.').append(name).append("(self)\n");
        }
        return out.toString();
    }

    private static String returned(List<String> handed) {
        String line =
                "        return Value(out" + (handed.isEmpty() ? "" : ", [" + String.join(", ", handed) + "]") + ")\n";
        return line.length() <= WIDEST
                ? line
                : "        return Value(out, [\n            " + String.join(",\n            ", handed)
                        + ",\n        ])\n";
    }

    /** Whether any of the nodes has something to differentiate at this place. */
    private boolean isVarying(List<Node.Apply> nodes, int slot) {
        return nodes.stream().anyMatch(node -> varying[node.argument(slot)]);
    }

    /** Whether a number stands before the operator. */
    private boolean isReflected(List<Node.Apply> nodes) {
        return nodes.stream().anyMatch(node -> numbers.node(node.argument(0)) instanceof Node.Constant);
    }

    private String functions() {
        StringBuilder out = new StringBuilder();
        boolean needsValue = used.keySet().stream().anyMatch(op -> op.isElementwise() && op.arity() > 1);
        if (needsValue) {
            out.append(VALUE);
        }
        used.forEach((op, nodes) -> {
            if (!op.isElementwise() && op != Op.STACK) {
                Slope.Reduced slope = (Slope.Reduced) op.slope(0);
                Rule rule = new Rule(List.of(), null);
                String name =
                        SPELLING.write(op, List.of(Code.name("*parts")), true).text();
                out.append("\n\ndef ")
                        .append(name)
                        .append(":\n    xs = [part.data for part in parts]\n    out = ")
                        .append(Python.SPELLING
                                .write(op, List.of(Code.name("*xs")), true)
                                .text())
                        .append("\n    return Value(out, [(part, ")
                        .append(rule.code(slope.partial()).text())
                        .append(") for part, x in zip(parts, xs)])\n");
            }
        });
        return out.toString();
    }

    /** Rules of the table in Python, plain where they are so at every node. */
    private record Rule(List<Node.Apply> nodes, @Nullable Lanes values) {
        Code code(Expr expr) {
            if (expr instanceof Expr.Argument argument) {
                return Code.name(PARAMETERS[argument.index()]);
            } else if (expr instanceof Expr.Literal literal) {
                return Python.SPELLING.number(literal.value());
            } else if (expr instanceof Expr.Call call) {
                List<Code> operands = new ArrayList<>();
                boolean isTame = values != null && isFinite(call);
                for (Expr operand : call.operands()) {
                    operands.add(code(operand));
                    isTame &= isFinite(operand);
                }
                return Python.SPELLING.write(call.op(), operands, isTame);
            } else if (expr instanceof Expr.Total total) {
                return Code.name("sum(" + code(total.operand()).text() + " for x in xs)");
            }
            return Code.name("out");
        }

        private boolean isFinite(Expr expr) {
            if (values == null) {
                return false;
            }
            for (Node.Apply node : nodes) {
                double[] arguments = new double[node.arity()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = values.get(node.argument(i));
                }
                if (!(Math.abs(expr.at(arguments, values.get(node.id()))) <= Double.MAX_VALUE)) {
                    return false;
                }
            }
            return true;
        }
    }
}
