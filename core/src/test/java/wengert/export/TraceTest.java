package wengert.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wengert.graph.Graph;
import wengert.lang.Program;

class TraceTest {
    private static Graph graph(String text) {
        return Program.read(text).graph();
    }

    @Test
    void aRowForEachValue() {
        assertEquals(
                List.of(
                        "number,name,computed as,local slopes,value,adjoint",
                        "0,x,input,,3,6",
                        "1,2,constant,,2,",
                        "2,y,x²,x: 6,9,1"),
                Trace.csv(graph("x = 3\ny = x^2")).lines().toList());
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        String csv = Trace.csv(graph("v = [1, 2]\ny = sum(v)"));
        assertTrue(csv.contains("0,v,input,,\"[1, 2]\",\"[1, 1]\""), csv);
    }

    @Test
    void aTableInMarkdown() {
        String table = Trace.markdown(graph("a = 2\nd = tanh(a)"));
        assertEquals(
                "| number | name | computed as | local slopes | value | adjoint |",
                table.lines().findFirst().get());
        assertTrue(table.contains("| 1 | d | tanh(a) | a: 0.0706508 | 0.964028 | 1 |"), table);
        assertTrue(Trace.markdown(graph("a = 2\nd = abs(a)")).contains("\\|a\\|"), "bars do not end cells");
    }

    @Test
    void ofNothingThereIsNoTable() {
        assertEquals("", Trace.csv(graph("")));
        assertEquals("", Trace.markdown(graph("")));
    }

    @Test
    void everyFormatHasAWordAndWritesTheMainExample() {
        Graph graph = graph("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)");
        for (Format format : Format.values()) {
            assertEquals(format, Format.of(format.word()));
            assertTrue(format.write(Card.run(graph)) instanceof Export.Text text
                    && text.text().length() > 100);
        }
        assertEquals("Derivative.java", Format.JAVA.fileName());
        assertTrue(Format.JAVA.write(Card.run(graph)).text().contains("public final class Derivative"));
        assertThrows(IllegalArgumentException.class, () -> Format.of("pdf"));
    }
}
