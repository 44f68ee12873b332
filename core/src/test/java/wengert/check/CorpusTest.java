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
        int expected = Op.elementwise().size() * Corpus.POINTS + Corpus.PROGRAMS + Corpus.NUMBERS;
        assertEquals(expected, count);
        assertTrue(lines.size() > 0.9 * expected, "only " + lines.size() + " distinct cases");
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(Corpus.lines(3), Corpus.lines(3));
        assertEquals(
                Corpus.lines(Op.elementwise().size()),
                Corpus.lines(Op.elementwise().size()));
    }
}
