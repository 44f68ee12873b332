package wengert.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wengert.explain.Snapshot;
import wengert.graph.Graph;
import wengert.graph.Node;
import wengert.lang.Printer;
import wengert.lang.Program;
import wengert.op.Op;

/**
 * A Java class that uses this library: {@code Value} for numbers, the program's text for vectors and matrices.
 *
 * <p>Either way the engine is the same, so values and derivatives are too.
 *
 * <pre>{@code
 * Java.write(Program.read("x = 3; y = x^2").graph()).text();   // import wengert.value.Value...
 * }</pre>
 */
public final class Java {
    private static final String COMMENT = "//";
    private static final String INDENT = "        ";
    /** Statements that a method of a class file has room for. */
    private static final int LONGEST = 2_000;

    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "arguments",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_",
            "Op",
            "Value",
            "Double",
            "System",
            "String",
            "Derivative");

    static final Spelling SPELLING = spelling();

    private static Spelling spelling() {
        Spelling spelling = new Spelling(new Spelling.Words(
                        "Double.POSITIVE_INFINITY",
                        "Double.NaN",
                        ".0",
                        "x",
                        "x",
                        Spelling.Wrapping.CALLS,
                        "Value.of(x)"))
                .call(Op.ADD, "x.add(y)")
                .call(Op.SUB, "x.sub(y)")
                .call(Op.MUL, "x.mul(y)")
                .call(Op.DIV, "x.div(y)")
                .call(Op.POW, "x.pow(y)")
                .call(Op.NEG, "x.neg()")
                .call(Op.EXP, "x.exp()")
                .call(Op.LOG, "x.log()")
                .call(Op.TANH, "x.tanh()")
                .call(Op.RELU, "x.relu()");
        Set<Op> methods = Set.of(Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.POW, Op.NEG, Op.EXP, Op.LOG, Op.TANH, Op.RELU);
        for (Op op : Op.elementwise()) {
            if (!methods.contains(op)) {
                spelling.call(op, "Value.apply(Op." + op.name() + ", …)");
            }
        }
        return spelling.complete(Op.elementwise());
    }

    private Java() {}

    /** The program at its inputs' own values. */
    public static Export write(Graph graph) {
        return graph.output() < 0 ? new Export.Text("") : write(Card.run(graph));
    }

    /** The program at the point of a run. */
    public static Export write(Snapshot snapshot) {
        Graph graph = Runs.program(snapshot);
        boolean areNumbers = graph.size() <= LONGEST;
        for (Node node : graph.nodes()) {
            areNumbers &= node.shape().isScalar()
                    && !(node instanceof Node.Apply apply && !apply.op().isElementwise());
        }
        if (areNumbers) {
            return new Export.Text(values(snapshot, graph));
        }
        String program = Printer.print(graph);
        Program read = Program.read(program);
        return read.isComplete()
                ? new Export.Text(program(snapshot, program))
                : Export.Unsupported.of(
                        COMMENT, List.of("the program is longer than a text or a method in Java may be"));
    }

    private static String values(Snapshot snapshot, Graph graph) {
        int output = graph.output();
        Script script = new Script(graph, SPELLING, apply -> true, List.of(output));
        script.state(output);
        script.settle();
        script.name(new Identifiers(RESERVED), id -> id == output ? "output" : null);
        List<String> lines = new ArrayList<>();
        script.write((node, name, code) -> {
            boolean isInput = node instanceof Node.Input;
            lines.add((code.isNumber() && !isInput ? "double " : "Value ") + name + " = "
                    + (isInput ? SPELLING.wrapped(code) : code).text());
        });
        String name = script.name(output);
        boolean isNumber = script.code(output).isNumber();
        if (!isNumber) {
            lines.add(name + ".backward()");
        }
        String title = Runs.title(snapshot);
        lines.add(printed(title + " = ", isNumber ? name : name + ".data()"));
        for (Node.Input input : Runs.inputs(snapshot)) {
            lines.add(printed("d" + title + "/d" + input.name() + " = ", script.name(input.id()) + ".grad()"));
        }
        String body = String.join("\n", lines);
        List<String> imports = new ArrayList<>();
        if (body.contains("Op.")) {
            imports.add("wengert.op.Op");
        }
        if (body.contains("Value")) {
            imports.add("wengert.value.Value");
        }
        return classOf(imports, lines);
    }

    private static String printed(String label, String code) {
        return "System.out.println(" + Quoted.of(label) + " + " + code + ")";
    }

    private static String program(Snapshot snapshot, String program) {
        List<String> lines = new ArrayList<>();
        String margin = INDENT + INDENT;
        StringBuilder text = new StringBuilder("String program = \"\"\"\n" + margin);
        text.append(program.replace("\n", "\n" + margin)).append('\n');
        lines.add(text.append(margin).append("\"\"\"").toString());
        lines.add("Graph graph = Program.read(program).graph()");
        lines.add("Snapshot run = Snapshot.of(Reverse.of(graph, graph.output()))");
        String title = Runs.title(snapshot);
        lines.add(printed(title + " = ", "run.value(graph.output())"));
        lines.add("graph.inputs().forEach(input -> System.out.println(" + Quoted.of("d" + title + "/d")
                + " + input.name() + \" = \" + run.adjoint(input.id())))");
        return classOf(
                List.of(
                        "wengert.diff.Reverse",
                        "wengert.explain.Snapshot",
                        "wengert.graph.Graph",
                        "wengert.lang.Program"),
                lines);
    }

    private static String classOf(List<String> imports, List<String> statements) {
        StringBuilder out = new StringBuilder();
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
        out.append(imports.isEmpty() ? "" : "\n")
                .append("/** The value and the gradient by Wengert's library, which wrote this. */\n")
                .append("public final class Derivative {\n    private Derivative() {}\n\n")
                .append("    public static void main(String[] arguments) {\n");
        statements.forEach(statement -> out.append(INDENT).append(statement).append(";\n"));
        return out.append("    }\n}\n").toString();
    }
}
