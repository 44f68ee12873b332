package wengert.recipes;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples run: each becomes a class, and all are compiled in one go. What is said behind a call, or below it, is
 * compared with its value; what is said behind a variable too, if it is a literal. Of a call without a value nothing can be.
 *
 * <p>An interactive shell would compile them statement by statement, which takes several times as long.
 */
final class Workshop {
    /** The comment behind a statement, or the lines of comments below it. */
    private static final Pattern COMMENT = Pattern.compile(" *// ?(.*)|((?:\n *// ?.*)+)");

    private static final JavaCompiler COMPILER = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    private final Path classes;
    private final String imports;
    private final Map<Example, Unit> units = new LinkedHashMap<>();
    private final Map<Example, String> faults = new LinkedHashMap<>();

    /** @param classes an empty folder for the compiled classes */
    Workshop(Path classes, List<Example> examples, String imports) {
        this.classes = classes;
        this.imports = imports.replace("\n", " ");
        for (Example example : examples) {
            units.put(example, new Unit(example, "Example" + units.size()));
        }
        parse();
        compile();
    }

    /** Finds the statements of each example and what is said of their values. */
    private void parse() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = task(problems);
        try {
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            Iterator<Unit> inOrder = units.values().iterator();
            for (CompilationUnitTree tree : task.parse()) {
                inOrder.next().watch(tree, positions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        leaveOut(problems);
    }

    /** Compiles all that can be: one example with a fault does not stop the others. */
    private void compile() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        while (!units.isEmpty() && !task(problems).call()) {
            if (!leaveOut(problems)) {
                throw new IllegalStateException(
                        "the compiler failed without an error in an example: " + problems.getDiagnostics());
            }
            problems = new DiagnosticCollector<>();
        }
    }

    private JavacTask task(DiagnosticCollector<JavaFileObject> problems) {
        List<String> options = List.of("-proc:none", "-Xlint:none", "-d", classes.toString());
        return (JavacTask) COMPILER.getTask(null, null, problems, options, null, units.values());
    }

    /** Leaves out the examples with an error; whether there was one. */
    private boolean leaveOut(DiagnosticCollector<JavaFileObject> problems) {
        int before = units.size();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                if (!(problem.getSource() instanceof Unit unit)) {
                    throw new IllegalStateException(problem.toString());
                }
                units.remove(unit.example);
                faults.putIfAbsent(
                        unit.example, unit.at(problem.getLineNumber()) + ": " + problem.getMessage(Locale.ROOT));
            }
        }
        return units.size() < before;
    }

    /**
     * Runs an example and compares what it says of its values with what they are.
     *
     * @return how many values were compared
     */
    int run(Example example) throws ReflectiveOperationException, IOException {
        Unit unit = units.get(example);
        if (unit == null) {
            return fail(faults.get(example));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Workshop.class.getClassLoader())) {
            Object values = loader.loadClass(unit.name).getMethod("run").invoke(null);
            return unit.compare((Object[]) Objects.requireNonNull(values));
        } catch (InvocationTargetException e) {
            return fail(example.place() + ": " + e.getCause(), e.getCause());
        }
    }

    /** Whether an example has to do with a type: it makes one, is given one, or calls a method of it. */
    boolean uses(Example example, String type) throws IOException {
        Unit unit = units.get(example);
        if (unit == null) {
            return false;
        }
        byte[] compiled = Files.readAllBytes(classes.resolve(unit.name + ".class"));
        String name = Pattern.quote(type.replace('.', '/'));
        return Pattern.compile("(?:\\b|L)" + name + "\\b")
                .matcher(new String(compiled, StandardCharsets.ISO_8859_1))
                .find();
    }

    /** An example as a class, whose lines after the first are those of the example. */
    private final class Unit extends SimpleJavaFileObject {
        private final Example example;
        private final String name;
        private final String head;
        private final List<Said> results = new ArrayList<>();
        private String text;

        Unit(Example example, String name) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.example = example;
            this.name = name;
            this.head = imports + " public class " + name + " {"
                    + " static Object $of(java.util.concurrent.Callable<Object> value) throws Exception { return value.call(); }"
                    + " static Object $of(Runnable nothing) { nothing.run(); return void.class; }"
                    + " public static Object[] run() throws Exception { Object[] $values = new Object[100];\n";
            this.text = head + example.code() + "\nreturn $values; } }\n";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        String at(long line) {
            return example.file().getFileName() + ":" + (example.line() + line - 2);
        }

        /** Puts the value of each call and of each variable with a result behind it aside. */
        void watch(CompilationUnitTree tree, SourcePositions positions) {
            StringBuilder watched = new StringBuilder();
            int[] done = {0};
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitExpressionStatement(ExpressionStatementTree node, @Nullable Void nothing) {
                    int start = (int) positions.getStartPosition(tree, node);
                    int end = (int) positions.getEndPosition(tree, node);
                    String comment = start < head.length() ? null : comment(end);
                    if (comment == null || !(node.getExpression() instanceof MethodInvocationTree)) {
                        return super.visitExpressionStatement(node, null);
                    }
                    watched.append(text, done[0], start)
                            .append(watch(end, comment))
                            .append("$of(() -> ");
                    watched.append(text, start, end - 1).append(");");
                    done[0] = end;
                    return null;
                }

                @Override
                public @Nullable Void visitVariable(VariableTree node, @Nullable Void nothing) {
                    int end = (int) positions.getEndPosition(tree, node);
                    String comment = end < head.length() ? null : comment(end);
                    if (comment == null || !Result.isLiteral(comment)) {
                        return super.visitVariable(node, null);
                    }
                    watched.append(text, done[0], end).append(' ').append(watch(end, comment));
                    watched.append(node.getName()).append(';');
                    done[0] = end;
                    return null;
                }
            }.scan(tree, null);
            text = watched.append(text, done[0], text.length()).toString();
        }

        private String watch(int end, String comment) {
            results.add(new Said(at(text.substring(0, end).lines().count()), comment));
            return "$values[" + (results.size() - 1) + "] = ";
        }

        private @Nullable String comment(int end) {
            Matcher matcher = COMMENT.matcher(text);
            if (!matcher.region(end, text.length()).lookingAt()) {
                return null;
            }
            String behind = matcher.group(1);
            return behind != null
                    ? behind.strip()
                    : matcher.group(2).replaceAll("\n *// ?", "\n").strip();
        }

        int compare(Object[] values) {
            int compared = 0;
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                Said said = results.get(i);
                if (values[i] == void.class) {
                    continue;
                }
                if (!Result.is(values[i], said.comment)) {
                    wrong.add(said.place + ": expected " + said.comment + ", got " + Result.text(values[i]));
                }
                compared++;
            }
            if (!wrong.isEmpty()) {
                fail(String.join("\n", wrong));
            }
            return compared;
        }
    }

    /** What an example says of a value, and where. */
    private record Said(String place, String comment) {}
}
