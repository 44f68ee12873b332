package wengert.explain;

import wengert.text.Pattern;

/**
 * The language of explanations; English unless another is handed over.
 *
 * <pre>{@code
 * Graph graph = Program.read("a = 2; b = 3; c = a * b").graph();
 * Snapshot snapshot = Snapshot.of(Reverse.of(graph, graph.output()));
 * Steps.of(snapshot, Writing.USUAL, Phrases.ENGLISH).backward(0).text();
 * // The sweep starts at the output: c changes just as c does, so c̄ = 1.
 * }</pre>
 */
public interface Phrases {
    /** The phrases as they stand in {@link Phrase} and in the table of operations. */
    Phrases ENGLISH = new Phrases() {
        @Override
        public String pattern(Phrase phrase) {
            return phrase.english();
        }

        @Override
        public String ofTable(String english) {
            return english;
        }
    };

    /** The pattern of a phrase, with the places that the English one has. */
    String pattern(Phrase phrase);

    /** What the table of operations says of one: its meaning, its reason, its domain, or what is taken at a kink. */
    String ofTable(String english);

    /** The phrase with its arguments in their places. */
    default String say(Phrase phrase, Object... arguments) {
        return Pattern.filled(pattern(phrase), arguments);
    }
}
