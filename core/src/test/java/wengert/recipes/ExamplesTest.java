package wengert.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every public type has an example, or says where it is shown; and every example does what it says. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<Path> PAGES = List.of(Path.of("..", "docs", "library.md"), Path.of("..", "README.md"));
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern POINTER =
            Pattern.compile("Shown in the example of[\\s*]+\\{@link (?:[\\w.]+\\.)?(\\w+)}\\.");

    @TempDir
    private static Path classes = Path.of("");

    private static final List<Type> TYPES = new ArrayList<>();
    private static final List<Example> IN_JAVADOC = new ArrayList<>();
    private static final List<Example> IN_PAGES = new ArrayList<>();
    private static @Nullable Workshop workshop;
    private static String imports = "";

    /**
     * A public type that is not inside another.
     *
     * @param documentation what stands before its declaration
     * @param example the first of its own Javadoc
     */
    private record Type(
            String name,
            String simpleName,
            String documentation,
            @Nullable Example example) {}

    @BeforeAll
    static void compile() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("import java.util.*;", "import java.util.function.UnaryOperator;"));
        Matcher exports = EXPORTS.matcher(Files.readString(SOURCES.resolve("module-info.java")));
        while (exports.find()) {
            lines.add("import " + exports.group(1) + ".*;");
            read(exports.group(1));
        }
        imports = String.join("\n", lines);
        for (Path page : PAGES) {
            IN_PAGES.addAll(Example.ofPage(page));
        }
        List<Example> all = new ArrayList<>(IN_JAVADOC);
        all.addAll(IN_PAGES);
        workshop = new Workshop(Files.createDirectory(classes.resolve("all")), all, imports);
    }

    /** The types and the examples of a package. */
    private static void read(String packageName) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(SOURCES.resolve(packageName.replace('.', '/')))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            List<Example> examples = Example.ofSource(file);
            IN_JAVADOC.addAll(examples);
            String text = Files.readString(file);
            Matcher type = TYPE.matcher(text);
            if (type.find()) {
                String documentation = text.substring(0, type.start());
                boolean isOwn = !examples.isEmpty()
                        && examples.get(0).line() <= documentation.lines().count();
                TYPES.add(new Type(
                        packageName + "." + type.group(1),
                        type.group(1),
                        documentation,
                        isOwn ? examples.get(0) : null));
            }
        }
    }

    private static Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    @TestFactory
    Stream<DynamicTest> inJavadoc() {
        return IN_JAVADOC.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(),
                        () -> assertTrue(
                                workshop().run(example) > 0,
                                () -> example.place() + ": expected a result in a comment, got none")));
    }

    @TestFactory
    Stream<DynamicTest> inPages() {
        return IN_PAGES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(), () -> workshop().run(example)));
    }

    @Test
    void everyTypeIsShown() throws IOException {
        Map<String, Type> byName = new LinkedHashMap<>();
        TYPES.forEach(type -> byName.put(type.simpleName(), type));
        List<String> missing = new ArrayList<>();
        for (Type type : TYPES) {
            Matcher pointer = POINTER.matcher(type.documentation());
            Type shownBy = pointer.find() ? byName.get(pointer.group(1)) : null;
            Example example = type.example() != null ? type.example() : shownBy == null ? null : shownBy.example();
            if (example == null) {
                missing.add(
                        type.name() + ": expected an example, or \"Shown in the example of {@link ...}.\" with a type"
                                + " that has one");
            } else if (!workshop().uses(example, type.name())) {
                missing.add(type.name() + ": expected to be used by the example at " + example.place());
            }
        }
        assertEquals("", String.join("\n", missing));
        assertTrue(TYPES.size() > 100, () -> "found only " + TYPES.size() + " types");
    }

    @Test
    void everyPageIsRead() {
        assertEquals(
                List.of(8L, 1L),
                PAGES.stream()
                        .map(page -> IN_PAGES.stream()
                                .filter(example -> example.file().equals(page))
                                .count())
                        .toList());
    }

    @Test
    void aResultIsTheValue() {
        assertTrue(Result.is(6.0, "6"));
        assertTrue(Result.is(6.0, "6, as a remark says"));
        assertTrue(Result.is(new double[] {0.5, 2}, "[0.5, 2]"));
        assertTrue(Result.is("x = 3", "x = 3"));
        assertTrue(Result.is("x = 3", "\"x...\""));
        assertTrue(Result.is(null, "null"));
        assertTrue(Result.is(1.25e-7, "1.2...e-7, which is small"));
        assertFalse(Result.is(1.25e-7, "1.2..."));
        assertFalse(Result.is(6.0, "6.5"));
        assertFalse(Result.is(65.0, "6"));
        assertFalse(Result.is(6.0, "6..."));
        assertFalse(Result.is(6.0, "..."));
        assertFalse(Result.is("", ", a remark"));
        assertFalse(Result.is(null, "6"));
    }

    @Test
    void aWrongExampleFails(@TempDir Path folder) throws Exception {
        Example right = example("double six = Value.of(6).data();   // 6\nNumbers.shortest(six);   // \"6\", as text");
        Example wrong = example("Value a = Value.of(6);\na.data();   // 7");
        Example short_ = example("Numbers.shortest(0.125);   // 0.13...");
        Example unknown = example("int a = 1;\nValue.off(a);   // 1");
        Example broken = example("Value.of(1;   // 1");
        Example thrown = example("Numbers.parse(\"one\");   // 1");
        Workshop small = new Workshop(folder, List.of(right, wrong, short_, unknown, broken, thrown), imports);
        assertEquals(2, small.run(right));
        assertEquals("Test.java:11: expected 7, got 6", fault(small, wrong));
        assertEquals("Test.java:10: expected 0.13..., got 0.125", fault(small, short_));
        assertTrue(fault(small, unknown).startsWith("Test.java:11: cannot find symbol"));
        assertTrue(fault(small, broken).startsWith("Test.java:10: ')'"), fault(small, broken));
        assertTrue(fault(small, thrown).startsWith("Test.java:10: java.lang.NumberFormatException"));
        assertTrue(small.uses(right, "wengert.value.Value"));
        assertFalse(small.uses(right, "wengert.value.Val"));
    }

    private static Example example(String code) {
        return new Example(Path.of("Test.java"), 10, code);
    }

    private static String fault(Workshop workshop, Example example) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> workshop.run(example)).getMessage());
    }
}
