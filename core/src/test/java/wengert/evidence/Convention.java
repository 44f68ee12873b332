package wengert.evidence;

import java.util.List;
import java.util.stream.Stream;
import wengert.number.Numbers;

/**
 * A choice where mathematics leaves one: what a program gives at a kink, a tie or the edge of a domain.
 *
 * @param about the case in a few words
 * @param program the text that shows it
 * @param value its output here
 * @param gradient the derivative in each of its inputs here, in order
 * @param torch what PyTorch 2 gives, as text
 * @param jax what JAX gives, as text
 * @param hint what the explanation of the result suggests, or empty
 */
record Convention(
        String about, String program, double value, List<Double> gradient, String torch, String jax, String hint) {

    static Stream<Convention> all() {
        return ReferenceTable.lines("/wengert/evidence/conventions.csv").stream()
                .skip(1)
                .map(Convention::read);
    }

    private static Convention read(String row) {
        List<String> cells = List.of(row.split("\\|", -1));
        List<Double> gradient =
                Stream.of(cells.get(3).split(" ", -1)).map(Numbers::parse).toList();
        return new Convention(
                cells.get(0),
                cells.get(1),
                Numbers.parse(cells.get(2)),
                gradient,
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }

    @Override
    public String toString() {
        return program;
    }
}
