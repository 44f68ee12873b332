package wengert.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wengert.op.Op;

class CorpusTest {
    @Test
    void holdsEveryOperationAtEveryPointAndEveryProgram() {
        Set<String> lines = new HashSet<>();
        int count = 0;
        for (int chunk = 0; chunk < Corpus.chunks(); chunk++) {
            List<String> more = Corpus.lines(chunk);
            count += more.size();
            lines.addAll(more);
        }
        int expected = Op.elementwise().size() * Corpus.POINTS + Corpus.PROGRAMS + Corpus.TENSORS + Corpus.NUMBERS;
        assertEquals(expected, count);
        assertTrue(lines.size() > 0.9 * expected, "only " + lines.size() + " distinct cases");
    }

    /** Enough of the tensor programs have second derivatives that are numbers and not all zero. */
    @Test
    void holdsHessiansThatSaySomething() {
        int telling = 0;
        int first = Op.elementwise().size() + Corpus.PROGRAMS / Corpus.CHUNK;
        for (int chunk = first; chunk < first + Corpus.TENSORS / Corpus.CHUNK; chunk++) {
            for (String line : Corpus.lines(chunk)) {
                String hessian = line.substring(line.indexOf("hessian") + "hessian".length());
                assertTrue(line.startsWith("tensors "), line);
                telling += hessian.replaceAll("7ff8000000000000|[0 ]", "").isEmpty() ? 0 : 1;
            }
        }
        assertTrue(telling > Corpus.TENSORS / 4, "telling: " + telling);
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(Corpus.lines(3), Corpus.lines(3));
        assertEquals(Corpus.lines(Corpus.chunks() / 2), Corpus.lines(Corpus.chunks() / 2));
        assertEquals(
                Corpus.lines(Op.elementwise().size()),
                Corpus.lines(Op.elementwise().size()));
    }
}
