package wengert.web.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A tree that the page shows.
 *
 * <pre>{@code
 * element("button", cls("quiet"), on("click", new Action.Play()), text("Play"))
 * }</pre>
 *
 * <p>There are no namespaces here: everything below {@code svg} is SVG and everything below {@code math} MathML, as in
 * a document.
 */
public sealed interface Html extends Part.Child {

    /** An element; its lists hold no {@link Part.Many}. */
    record Element(
            String tag,
            @Nullable String key,
            List<Part.Attribute> attributes,
            List<Part.Flag> flags,
            List<Part.Style> styles,
            List<Part.Handler> handlers,
            Part.@Nullable Tip tip,
            List<Html> children)
            implements Html {}

    /** Plain text, never markup. */
    record Text(String value) implements Html {}

    /**
     * A tree that is built only when something it depends on has changed.
     *
     * <p>Two lazies in the same place are the same when they have the same name and {@link #sameAs the same}
     * dependencies; then the document below stays as it is, lazies within it included.
     */
    record Lazy(String name, List<?> dependencies, Supplier<Html> view) implements Html {
        /** Whether the tree of {@code other} would be this one's. */
        public boolean sameAs(Lazy other) {
            if (!name.equals(other.name) || dependencies.size() != other.dependencies.size()) {
                return false;
            }
            for (int i = 0; i < dependencies.size(); i++) {
                if (!same(dependencies.get(i), other.dependencies.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** By identity, except for small values: comparing large records field by field would cost what it saves. */
        @SuppressWarnings("ReferenceEquality") // identity is the point
        private static boolean same(Object a, Object b) {
            boolean small = a instanceof String || a instanceof Number || a instanceof Boolean || a instanceof Enum<?>;
            return a == b || (small && a.equals(b));
        }
    }

    /**
     * An element whose inside belongs to a widget of the browser layer, such as the text editor; the tree says where it
     * is and nothing about what is in it.
     */
    record Widget(String name, String className) implements Html {}

    /**
     * A tree that was made elsewhere and came as text.
     *
     * @param json what {@link Pictures#of} wrote
     */
    record Picture(String json) implements Html {}

    /** An element of this kind with these parts. */
    static Html element(String tag, Part... parts) {
        return Gather.of(tag, parts);
    }

    /** Plain text. */
    static Html text(String value) {
        return new Text(value);
    }

    /**
     * A tree that is built only when something it depends on has changed.
     *
     * @param name says which view it is; distinct from that of any other within the same lazy tree
     */
    static Html lazy(String name, List<?> dependencies, Supplier<Html> view) {
        return new Lazy(name, dependencies, view);
    }

    /** A place for the browser layer's widget of this name. */
    static Html widget(String name, String className) {
        return new Widget(name, className);
    }

    /** An attribute with a text. */
    static Part attr(String name, String value) {
        return new Part.Attribute(name, value);
    }

    /** An attribute with a whole number. */
    static Part attr(String name, int value) {
        return new Part.Attribute(name, Integer.toString(value));
    }

    /** An attribute that is there or not. */
    static Part flag(String name, boolean isSet) {
        return new Part.Flag(name, isSet);
    }

    /** The class attribute. */
    static Part cls(String names) {
        return new Part.Attribute("class", names);
    }

    /** One declaration of the element's own style. */
    static Part style(String property, String value) {
        return new Part.Style(property, value);
    }

    /** What shows while the pointer rests on the element; it is made when the pointer comes, not before. */
    static Part tip(Supplier<String> words) {
        return new Part.Tip(words);
    }

    /** The identity of an element among its siblings. */
    static Part key(String value) {
        return new Part.Key(value);
    }

    /** The identity of an element among its siblings. */
    static Part key(int value) {
        return new Part.Key(Integer.toString(value));
    }

    /** The event means this action. */
    static Part.Handler on(String event, Object action) {
        return new Part.Handler(event, happening -> action, false);
    }

    /** What the event means depends on what happened. */
    static Part.Handler on(String event, Reaction reaction) {
        return new Part.Handler(event, reaction, false);
    }

    /** The part if the condition holds. */
    static Part when(boolean condition, Part part) {
        return condition ? part : Part.NOTHING;
    }

    /** The part if the condition holds; it is not built otherwise. */
    static Part when(boolean condition, Supplier<? extends Part> part) {
        return condition ? part.get() : Part.NOTHING;
    }

    /** Several parts as one. */
    static Part all(List<? extends Part> parts) {
        return new Part.Many(parts);
    }

    /** Several parts as one. */
    static Part all(Part... parts) {
        return new Part.Many(List.of(parts));
    }

    /** Sorts the parts of one element. */
    final class Gather {
        private @Nullable String key;
        private List<Part.Attribute> attributes = Collections.emptyList();
        private List<Part.Flag> flags = Collections.emptyList();
        private List<Part.Style> styles = Collections.emptyList();
        private List<Part.Handler> handlers = Collections.emptyList();
        private Part.@Nullable Tip tip;
        private List<Html> children = Collections.emptyList();

        private Gather() {}

        private static Html of(String tag, Part[] parts) {
            Gather gather = new Gather();
            for (Part part : parts) {
                gather.take(part);
            }
            return new Element(
                    tag,
                    gather.key,
                    gather.attributes,
                    gather.flags,
                    gather.styles,
                    gather.handlers,
                    gather.tip,
                    gather.children);
        }

        private void take(Part part) {
            if (part instanceof Html child) {
                children = added(children, child);
            } else if (part instanceof Part.Attribute attribute) {
                attributes = added(attributes, attribute);
            } else if (part instanceof Part.Many many) {
                many.parts().forEach(this::take);
            } else if (part instanceof Part.Handler handler) {
                handlers = added(handlers, handler);
            } else if (part instanceof Part.Key name) {
                key = name.value();
            } else if (part instanceof Part.Style style) {
                styles = added(styles, style);
            } else if (part instanceof Part.Flag flag) {
                flags = added(flags, flag);
            } else if (part instanceof Part.Tip words) {
                tip = words;
            }
        }

        private static <T> List<T> added(List<T> list, T item) {
            List<T> result = list.isEmpty() ? new ArrayList<>(4) : list;
            result.add(item);
            return result;
        }
    }
}
