package wengert.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything a share link holds.
 *
 * <p>The text is the source of truth: {@code inputs} is normally empty, since a slider rewrites its number in the text.
 * {@code expected} is there when the one who shared asked for it; opening the link recomputes and says whether these
 * results still hold, bit for bit.
 *
 * <pre>{@code
 * Link link = Link.to("x = 3; x^2").withView(new View("graph", View.Mode.FORWARD, 2, "", ""));
 * String fragment = link.encode();
 * Link.decode(fragment).equals(new LinkResult.Opened(link));   // true
 * }</pre>
 *
 * @param program the program text
 * @param inputs values that override those of the text, by input name
 * @param output the name or label of the node chosen as output; empty for the program's last value
 * @param view how it is looked at
 * @param expected results by name, all NaNs being one
 */
public record Link(String program, Map<String, Double> inputs, String output, View view, Map<String, Double> expected) {
    /** The version that {@link #encode} writes and the highest that {@link #decode} knows. */
    public static final int VERSION = 1;

    /** The longest fragment that is read, in characters after the {@code #}. */
    public static final int MAX_FRAGMENT = 100_000;

    /** The most bytes a link may hold when it is unpacked. */
    public static final int MAX_CONTENT = 64 * 1024;

    public Link {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /** A link to a program with everything else as it comes. */
    public static Link to(String program) {
        return new Link(program, Map.of(), "", View.DEFAULT, Map.of());
    }

    public Link withOutput(String name) {
        return new Link(program, inputs, name, view, expected);
    }

    public Link withView(View chosen) {
        return new Link(program, inputs, output, chosen, expected);
    }

    public Link withInputs(Map<String, Double> values) {
        return new Link(program, values, output, view, expected);
    }

    public Link withExpected(Map<String, Double> results) {
        return new Link(program, inputs, output, view, results);
    }

    /** Whether this is small enough for a link; a program within the language's limits without results always is. */
    public boolean fits() {
        return Payload.bytes(this).length <= MAX_CONTENT;
    }

    /**
     * The fragment of a link to this, with its {@code #}: only letters, digits, {@code -}, {@code _} and one slash.
     *
     * @throws IllegalStateException if it does not {@linkplain #fits fit}
     */
    public String encode() {
        byte[] content = Payload.bytes(this);
        if (content.length > MAX_CONTENT) {
            throw new IllegalStateException(
                    "encode: expected at most " + MAX_CONTENT + " bytes of content, got " + content.length);
        }
        return "#" + VERSION + "/" + Base64Url.encode(Envelope.seal(content));
    }

    /**
     * What the fragment of an address holds, with or without its {@code #}.
     *
     * <p>Never throws: whatever is wrong with the fragment comes back as a sentence. The work is bounded by
     * {@link #MAX_FRAGMENT} and {@link #MAX_CONTENT}, whatever the fragment claims.
     */
    public static LinkResult decode(String fragment) {
        return new Opening(fragment).result();
    }
}
