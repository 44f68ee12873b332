package wengert.lang;

import java.util.List;
import wengert.graph.Span;

/**
 * How something was read that could have been meant otherwise. Nothing is wrong.
 *
 * <pre>{@code
 * Program.read("x = 2; y = 3; xy").notes().get(0).message();   // 'xy' is read as x·y
 * }</pre>
 *
 * @param fixes edits that say it in the text, the best first
 */
public record Note(Span span, String message, List<Fix> fixes) {}
