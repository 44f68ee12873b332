package wengert.web.html;

import java.util.List;
import wengert.json.Json;

/** Writes a tree as text, for golden files, for pictures and for reading in a test's message. */
public final class Markup {
    private static final List<String> VOID = List.of("br", "hr", "img", "input", "link", "meta");

    private final StringBuilder text = new StringBuilder();
    /** Whether styles and tips of elements are written, too. */
    private final boolean isWhole;

    private Markup(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /** The tree on one line, without handlers and keys; tips are titles. */
    public static String of(Html tree) {
        return written(tree, true);
    }

    /** The tree as a document may have it: without tips, and without styles, which the page's policy allows scripts alone. */
    public static String still(Html tree) {
        return written(tree, false);
    }

    private static String written(Html tree, boolean isWhole) {
        Markup markup = new Markup(isWhole);
        markup.write(tree);
        return markup.text.toString();
    }

    /** The texts of a tree one after another, as a reader would copy them. */
    public static String textOf(Html tree) {
        if (tree instanceof Html.Text text) {
            return text.value();
        }
        StringBuilder result = new StringBuilder();
        if (tree instanceof Html.Element element) {
            for (Html child : element.children()) {
                result.append(textOf(child));
            }
        } else if (tree instanceof Html.Lazy lazy) {
            result.append(textOf(lazy.view().get()));
        } else if (tree instanceof Html.Picture picture) {
            addText(Json.read(picture.json()), result);
        }
        return result.toString();
    }

    private static void addText(Json tree, StringBuilder result) {
        if (tree instanceof Json.Str leaf) {
            result.append(leaf.value());
        } else if (tree instanceof Json.Arr element) {
            element.items().subList(2, element.items().size()).forEach(child -> addText(child, result));
        }
    }

    private void write(Html tree) {
        if (tree instanceof Html.Text leaf) {
            escape(leaf.value());
        } else if (tree instanceof Html.Lazy lazy) {
            write(lazy.view().get());
        } else if (tree instanceof Html.Widget widget) {
            text.append("<div class=\"").append(widget.className()).append("\" data-widget=\"");
            text.append(widget.name()).append("\"></div>");
        } else if (tree instanceof Html.Picture picture) {
            write(Json.read(picture.json()));
        } else if (tree instanceof Html.Element element) {
            write(element);
        }
    }

    private void write(Json tree) {
        if (tree instanceof Json.Str leaf) {
            escape(leaf.value());
        } else if (tree instanceof Json.Arr element) {
            String tag = ((Json.Str) element.items().get(0)).value();
            text.append('<').append(tag);
            ((Json.Obj) element.items().get(1)).members().forEach((name, value) -> {
                if (!name.equals("key")) {
                    attribute(name, ((Json.Str) value).value());
                }
            });
            text.append('>');
            element.items().subList(2, element.items().size()).forEach(this::write);
            text.append("</").append(tag).append('>');
        }
    }

    private void write(Html.Element element) {
        text.append('<').append(element.tag());
        for (Part.Attribute attribute : element.attributes()) {
            attribute(attribute.name(), attribute.value());
        }
        for (Part.Flag flag : element.flags()) {
            if (flag.isSet()) {
                text.append(' ').append(flag.name());
            }
        }
        if (isWhole && !element.styles().isEmpty()) {
            StringBuilder style = new StringBuilder();
            for (Part.Style declaration : element.styles()) {
                style.append(style.isEmpty() ? "" : "; ");
                style.append(declaration.property()).append(": ").append(declaration.value());
            }
            attribute("style", style.toString());
        }
        Part.Tip tip = element.tip();
        if (isWhole && tip != null) {
            attribute("title", tip.words().get());
        }
        text.append('>');
        if (!VOID.contains(element.tag())) {
            element.children().forEach(this::write);
            text.append("</").append(element.tag()).append('>');
        }
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
    }

    private void escape(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }
}
