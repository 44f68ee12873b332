package wengert.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import wengert.graph.Graph;
import wengert.graph.GraphBuilder;
import wengert.graph.Origin;
import wengert.op.Op;

/** Formulas of the whole table, and the typography of some. */
class FormulaTest {

    @ParameterizedTest
    @MethodSource("wengert.op.Op#elementwise")
    void everyRuleIsWellFormedInEveryWriter(Op op) throws Exception {
        for (int slot = 0; slot < op.arity(); slot++) {
            Formula rule = Formulas.rule(op, slot);
            var document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(MathML.of(rule).markup())));
            assertEquals("math", document.getDocumentElement().getTagName());
            assertWellFormed(Latex.of(rule));
            assertTrue(PlainText.of(rule).contains("/∂" + op.parameters().get(slot)), PlainText.of(rule));
        }
    }

    private static void assertWellFormed(String latex) {
        int braces = 0;
        int fences = 0;
        for (int i = 0; i < latex.length(); i++) {
            boolean escaped = i > 0 && latex.charAt(i - 1) == '\\';
            braces += escaped ? 0 : latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            assertTrue(braces >= 0, latex);
            fences += latex.startsWith("\\left(", i) || latex.startsWith("\\left[", i) ? 1 : 0;
            fences -= latex.startsWith("\\right)", i) || latex.startsWith("\\right]", i) ? 1 : 0;
            assertTrue(latex.charAt(i) < 128, "expected ASCII only, got " + latex);
        }
        assertEquals(0, braces, latex);
        assertEquals(0, fences, latex);
        assertFalse(latex.contains("^{}"), latex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    TANH     ; 0 ; ∂/∂x tanh(x) = sech²(x)
                    EXP      ; 0 ; ∂/∂x e^x = e^x
                    DIV      ; 1 ; ∂/∂y (x/y) = −(x/y/y)
                    SUB      ; 1 ; ∂/∂y (x − y) = −1
                    SQRT     ; 0 ; ∂/∂x √x = 1/(2·√x)
                    LOG2     ; 0 ; ∂/∂x log₂(x) = 1/(x·ln(2))
                    RELU     ; 0 ; ∂/∂x relu(x) = [x > 0]
                    ABS      ; 0 ; ∂/∂x |x| = sign(x)
                    MAX      ; 1 ; ∂/∂y max(x, y) = [y > x] + 0.5·[y = x]
                    POW      ; 0 ; ∂/∂x x^y = y·x^(y − 1)
                    ERF      ; 0 ; ∂/∂x erf(x) = 2/√π·exp(−x²)
                    WHERE    ; 1 ; ∂/∂x (x if condition ≠ 0, otherwise y) = [condition ≠ 0]
                    LESS     ; 0 ; ∂/∂x [x < y] = 0
                    SIGMOID  ; 0 ; ∂/∂x σ(x) = σ(x)·σ(−x)
                    """)
    void rulesReadAsABookHasThem(Op op, int slot, String expected) {
        assertEquals(expected, PlainText.of(Formulas.rule(op, slot)));
    }

    @Test
    void definitionsWriteOutWhatHasNoName() {
        assertEquals("c = a·b + a²", PlainText.of(Formulas.definition(StepsTest.mainExample(), 5)));
        assertEquals("d = tanh(c)", PlainText.of(Formulas.definition(StepsTest.mainExample(), 6)));
        assertEquals("d = \\mathrm{tanh}\\left( c\\right)", Latex.of(Formulas.definition(StepsTest.mainExample(), 6)));
    }

    @Test
    void aLongDefinitionKeepsNames() {
        GraphBuilder builder = new GraphBuilder();
        int sum = builder.input("x", 1);
        for (int i = 0; i < 1000; i++) {
            sum = builder.apply(Op.ADD, sum, builder.apply(Op.SIN, sum));
        }
        Graph graph = builder.build(sum);
        assertEquals(
                "v₂₀₀₀ = v₁₉₉₂ + v₁₉₉₃ + sin(v₁₉₉₄) + sin(v₁₉₉₄ + v₁₉₉₅) + sin(v₁₉₉₄ + v₁₉₉₅ + sin(v₁₉₉₆))",
                PlainText.of(Formulas.definition(graph, sum)));
    }

    @Test
    void aNameBoundAgainIsNumbered() {
        GraphBuilder builder = new GraphBuilder();
        int c = builder.input("c", 1);
        int second = builder.apply(Op.NEG, Origin.named("c"), c);
        int third = builder.apply(Op.NEG, Origin.named("c"), second);
        Names names = Names.of(builder.build(third));
        assertEquals("c, c₂, c₃", names.text(c) + ", " + names.text(second) + ", " + names.text(third));
        assertEquals("c\u0304₂", PlainText.of(names.adjoint(second)));
        assertEquals("c₂ = −c", PlainText.of(Formulas.definition(builder.build(third), second)));
    }

    @Test
    void aNameOrANumberCannotBecomeMarkup() {
        assertEquals(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a&lt;b&amp;&quot;</mi></math>",
                MathML.of(new Formula.Identifier("a<b&\"")).markup());
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, −0.5",
        "1.5e-7, 1.5×10⁻⁷",
        "-1e30, −10³⁰",
        "Infinity, ∞",
        "-Infinity, −∞",
        "NaN, NaN",
        "-0.0, −0",
        "123456789, 1.23457×10⁸"
    })
    void numbersAreSetAsInABook(double value, String expected) {
        assertEquals(expected, Numerals.text(value, 6));
    }
}
