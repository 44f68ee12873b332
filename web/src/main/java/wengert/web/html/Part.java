package wengert.web.html;

import java.util.List;
import java.util.function.Supplier;

/** Whatever can stand between the parentheses of an element: children, attributes, styles, handlers, a key. */
public sealed interface Part {
    /** A part that leaves no trace. */
    Part NOTHING = new Many(List.of());

    /** An attribute with a text. */
    record Attribute(String name, String value) implements Part {}

    /** An attribute that is there or not, such as {@code disabled}. */
    record Flag(String name, boolean isSet) implements Part {}

    /**
     * One declaration of the element's own style. It is set as a property of the element, never through the
     * {@code style} attribute, which the page's security policy refuses.
     */
    record Style(String property, String value) implements Part {}

    /** The identity of an element among its siblings: it keeps its document node when the others change. */
    record Key(String value) implements Part {}

    /**
     * What an event means.
     *
     * @param event the name of the event in the document, such as {@code click}
     * @param reaction turns what happened into an action
     * @param prevents whether the browser's own response to the event is suppressed
     */
    record Handler(String event, Reaction reaction, boolean prevents) implements Part {
        /** This handler, with the browser's own response suppressed. */
        public Handler preventing() {
            return new Handler(event, reaction, true);
        }
    }

    /** What shows while the pointer rests on the element; it is made when the pointer comes, not before. */
    record Tip(Supplier<String> words) implements Part {}

    /** Several parts as one. */
    record Many(List<? extends Part> parts) implements Part {}

    /** A child: what a tree is made of. */
    sealed interface Child extends Part permits Html {}
}
