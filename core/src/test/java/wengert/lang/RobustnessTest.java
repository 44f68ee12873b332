package wengert.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wengert.graph.Node;
import wengert.graph.Span;
import wengert.op.Op;

/** Whatever the text, there is a program, and what it says about the text lies in the text. */
class RobustnessTest {
    private static final int TEXTS = 20_000;
    private static final String SIGNS = "ab12xπé₁²³.,;:?|()[]{}=+-*/^%<>!&#'\"\\\n\t \r√·×−÷@_\ud83d\ude00\u0000\uffff";

    private static Program read(String source) {
        Program program = Program.read(source);
        int before = 0;
        for (Problem problem : program.problems()) {
            assertInside(problem.span(), source);
            assertTrue(problem.span().start() >= before, "problems are in order");
            before = problem.span().start();
            assertNotNull(problem.render(source));
            for (Fix fix : problem.fixes()) {
                assertInside(fix.span(), source);
                assertNotNull(fix.applied(source));
            }
        }
        int end = 0;
        for (Token token : program.tokens()) {
            assertInside(token.span(), source);
            assertTrue(
                    end <= token.span().start()
                            && token.span().start() < token.span().end(),
                    "tokens are in order");
            end = token.span().end();
        }
        program.notes().forEach(note -> assertInside(note.span(), source));
        for (Node node : program.graph().nodes()) {
            Span span = node.origin().span();
            if (span != null) {
                assertInside(span, source);
            }
        }
        assertTrue(program.graph().output() < program.graph().size());
        for (InputSite site : program.inputs()) {
            Program changed = Program.read(program.withElement(site.input().name(), 0, -0.1));
            InputSite again = changed.input(site.input().name());
            assertNotNull(again, () -> "input lost in " + changed.source());
            assertEquals(-0.1, again.input().tensor().get(0));
            assertEquals(site.input().shape(), again.input().shape());
        }
        for (int offset = -1; offset <= source.length() + 1; offset += 1 + source.length() / 50) {
            assertTrue(program.nodeAt(offset) < program.graph().size());
        }
        return program;
    }

    private static void assertInside(Span span, String source) {
        assertTrue(
                0 <= span.start() && span.start() <= span.end() && span.end() <= source.length(),
                () -> span + " in a text of " + source.length());
    }

    @Test
    void anyCharactersCanBeRead() {
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder source = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                source.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            read(source.toString());
        }
    }

    @Test
    void anyTokensCanBeRead() {
        List<String> words = new ArrayList<>(List.of(
                "a",
                "b",
                "xy",
                "x",
                "y",
                "f",
                "g",
                "e",
                "pi",
                "inf",
                "nan",
                "2",
                "-3",
                "0.5",
                "1e3",
                "(",
                ")",
                "(",
                ")",
                "[",
                "]",
                ",",
                ";",
                "\n",
                "\n",
                "=",
                "=",
                "a =",
                "f(x) =",
                "g(x, y) =",
                "+=",
                "in [0, 1]",
                "const",
                "if",
                "else",
                "?",
                ":",
                "|",
                ".",
                "²",
                "√",
                "import",
                "print(",
                "Value(",
                "torch.",
                "a.b =",
                "#",
                "'",
                "in",
                "T",
                "sum",
                "@"));
        for (Op op : Op.elementwise()) {
            words.add(op.callName() + "(");
            words.add(op.callName());
        }
        List<String> operators = List.of("+", "-", "*", "/", "^", "**", "%", "<", "<=", "==", "and", "or", "not");
        Random random = new Random(2);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder source = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                List<String> from = random.nextInt(3) == 0 ? operators : words;
                source.append(from.get(random.nextInt(from.size()))).append(random.nextBoolean() ? " " : "");
            }
            read(source.toString());
        }
    }

    @Test
    void goodProgramsWithOneMistakeCanBeRead() {
        String good =
                "a = 2 in [-5, 5]\nf(x, y) = x^2 + 2xy\nb = f(a, |a - 1|) # why\nc = a > b ? b.tanh() : -3²\nc += 2";
        Random random = new Random(3);
        for (int i = 0; i < TEXTS / 4; i++) {
            int at = random.nextInt(good.length());
            int drop = random.nextInt(3);
            String sign = random.nextBoolean() ? "" : "" + SIGNS.charAt(random.nextInt(SIGNS.length()));
            read(good.substring(0, at) + sign + good.substring(Math.min(good.length(), at + drop)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "|",
                "-",
                "not ",
                "√",
                "x^-",
                "f(",
                "2(",
                "sin(",
                "x ? ",
                "x ? x : ",
                "x if ",
                "x if x else ",
                "x^",
                "x+",
                "x<",
                "x and ",
                "x².",
                "x.tanh().",
                "x;",
                "x\n",
                "2x",
                "x ",
                "f(x)=",
                "f(x,",
                "a=",
                "a+=a;",
                "'",
                "\"\n",
                "const ",
                "$",
                "é$",
                "1.",
                "..",
                "e",
                "1e",
                "(\n",
                "(a=\n",
                "a(\n",
                "{",
                "²",
                "x² ",
                "torch.",
                "Value(",
                "print(",
                "import x\n",
                "a.b=",
                ",",
                "x,",
                "in",
                "in[",
                "a=1 in[",
                "#\n",
                "if ",
                "else",
                "?",
                ":",
                "@",
                "&",
                "&&",
                "!",
                "=",
                "==",
                "f(a b",
                "sin x ",
                "xyz ",
                "q1w2e3 "
            })
    void anythingCanBeRepeated(String piece) {
        for (int count : new int[] {10, 300, 9_990 / piece.length()}) {
            read(piece.repeat(count));
            read("y = " + piece.repeat(Math.max(0, count - 4)) + "1");
        }
        Program tooLong = read(piece.repeat(1_000_000 / piece.length()));
        assertEquals(1, tooLong.problems().size());
        assertEquals(0, tooLong.graph().size());
    }

    @Test
    void longChainsNeedNoStack() {
        assertEquals(4_001, read("y = a" + "+a".repeat(4_000)).graph().size());
        assertTrue(read("y = 1" + "<1".repeat(3_000)).isComplete());
        assertTrue(read("y = 2" + "^1".repeat(4_000)).isComplete());
        assertTrue(read("y = " + "-".repeat(9_000) + "x").isComplete());
        assertTrue(read("y = x" + ".sin()".repeat(1_600)).isComplete());
        assertTrue(read("y = " + "x>1?2:".repeat(1_600) + "3").isComplete());
        assertTrue(read("y = " + "not ".repeat(2_400) + "x").isComplete());
        assertTrue(read("a=1" + ";a+=a".repeat(1_900)).isComplete());
    }

    @Test
    void manyUnknownNamesAreRead() {
        String source = String.join(
                "+", IntStream.range(0, 1_700).mapToObj(i -> "v" + i).toList());
        Program program = Program.read(source);
        assertTrue(program.isComplete());
        assertEquals(1_700, program.inputs().size());
        String calls = String.join(
                "+", IntStream.range(0, 1_500).mapToObj(i -> "v" + i + "(1)").toList());
        assertEquals(101, Program.read(calls.substring(0, 9_999)).problems().size());
    }

    /** Whatever an operation is told in its own rows, a call of its name is a value or a problem. */
    @Test
    void everyOperationCanBeCalledWithAnything() {
        List<String> arguments = List.of(
                "",
                "1",
                "x",
                "[1, 2]",
                "W",
                "1, 2",
                "x, 0",
                "x, W",
                "W, W",
                "x, 1, 2",
                "x, [2], 1",
                "W, axis=0",
                "x, y=1");
        for (Op op : Op.values()) {
            for (String given : arguments) {
                read("x = [1, 2]\nW = [[1, 2], [3, 4]]\ny = " + op.callName() + "(" + given + ")");
                read("x = [1, 2]\nW = [[1, 2], [3, 4]]\ny = x." + op.callName() + "(" + given + ")");
                read("x = [1, 2]\nW = [[1, 2], [3, 4]]\ny = grad(" + op.callName() + ")(" + given + ")");
            }
        }
    }
}
