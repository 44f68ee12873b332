package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wengert.diff.Reverse;
import wengert.diff.ReverseSweep;
import wengert.graph.Span;
import wengert.run.Lanes;
import wengert.run.Plan;
import wengert.tensor.Tensor;

/**
 * Programs that say in comments what is expected of them.
 *
 * <p>{@code # expect: c = 2} is the value a name has in the end ({@code output} is the output), {@code # grad a
 * = 2} a derivative of the output; {@code # problem}, {@code # warning} and {@code # note} give line, column
 * and full text, and there may be no others.
 */
class GoldenProgramsTest {

    static Stream<Path> programs() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(GoldenProgramsTest.class.getResource("/wengert/lang"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".wen"))
                    .sorted()
                    .toList();
            assertTrue(programs.size() > 10, "golden programs found: " + programs.size());
            return programs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void meansWhatItSays(Path file) throws IOException {
        String source = Files.readString(file);
        Program program = Program.read(source);
        assertEquals(listed(source, "# problem ", "# warning "), found(program), file.toString());
        assertEquals(listed(source, "# note "), notes(program), file.toString());
        if (program.graph().output() >= 0) {
            values(source, program);
        }
    }

    private static void values(String source, Program program) {
        ReverseSweep sweep = Reverse.of(program.graph(), program.graph().output());
        Lanes values = Plan.once(sweep.graph());
        for (String line : source.lines().toList()) {
            if (line.contains("# expect: ")) {
                List<String> parts = parts(line, "# expect: ");
                boolean output = parts.get(0).equals("output") && program.named("output") < 0;
                int node = output ? program.graph().output() : program.named(parts.get(0));
                assertClose(parts.get(1), values.tensor(node), line);
            } else if (line.contains("# grad ")) {
                List<String> parts = parts(line, "# grad ");
                assertClose(parts.get(1), values.tensor(sweep.adjoint(program.named(parts.get(0)))), line);
            }
        }
    }

    private static List<String> parts(String line, String marker) {
        String claim = line.substring(line.indexOf(marker) + marker.length());
        int middle = claim.indexOf(" = ");
        return List.of(claim.substring(0, middle), claim.substring(middle + 3).trim());
    }

    private static void assertClose(String expected, Tensor actual, String line) {
        Program program = Program.read("const expected = " + expected);
        Tensor value = Plan.once(program.graph()).tensor(program.named("expected"));
        assertEquals(value.shape(), actual.shape(), line);
        for (int e = 0; e < value.size(); e++) {
            double x = value.get(e);
            boolean same = Double.compare(x, actual.get(e)) == 0 || Math.abs(x - actual.get(e)) <= 1e-13 * Math.abs(x);
            assertTrue(same, () -> line + ", but it is " + actual);
        }
    }

    private static String listed(String source, String... markers) {
        StringBuilder listed = new StringBuilder();
        for (String line : source.lines().toList()) {
            for (String marker : markers) {
                if (line.startsWith(marker)) {
                    listed.append(line).append('\n');
                }
            }
        }
        return listed.toString();
    }

    private static String found(Program program) {
        StringBuilder found = new StringBuilder();
        for (Problem problem : program.problems()) {
            found.append(problem.severity() == Severity.ERROR ? "# problem " : "# warning ")
                    .append(place(program, problem.span()))
                    .append(problem.message())
                    .append('\n');
        }
        return found.toString();
    }

    private static String notes(Program program) {
        StringBuilder found = new StringBuilder();
        for (Note note : program.notes()) {
            found.append("# note ")
                    .append(place(program, note.span()))
                    .append(note.message())
                    .append('\n');
        }
        return found.toString();
    }

    private static String place(Program program, Span span) {
        Lines lines = Lines.of(program.source());
        return lines.line(span.start()) + ":" + lines.column(span.start()) + " ";
    }
}
