package wengert.web.html;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;

/** Trees as text that another thread, or the document's own reader of JSON, can show. */
public final class Pictures {
    private Pictures() {}

    /**
     * A tree without handlers: each element an array of its name, its attributes and its children, each text a string. Tips
     * become titles.
     *
     * @throws IllegalArgumentException if there are handlers or widgets in it, which no text can hold
     */
    public static Html.Picture of(Html tree) {
        StringBuilder json = new StringBuilder();
        write(tree, json);
        return new Html.Picture(json.toString());
    }

    private static void write(Html tree, StringBuilder json) {
        if (tree instanceof Html.Text text) {
            json.append(Json.string(text.value()).write());
        } else if (tree instanceof Html.Lazy lazy) {
            write(lazy.view().get(), json);
        } else if (tree instanceof Html.Picture picture) {
            json.append(picture.json());
        } else if (tree instanceof Html.Element element && element.handlers().isEmpty()) {
            write(element, json);
        } else {
            throw new IllegalArgumentException("picture: expected a tree without handlers and widgets, got " + tree);
        }
    }

    private static void write(Html.Element element, StringBuilder json) {
        Json.Members attributes = Json.object();
        if (element.key() != null) {
            attributes.put("key", element.key());
        }
        for (Part.Attribute attribute : element.attributes()) {
            attributes.put(attribute.name(), attribute.value());
        }
        json.append("[\"")
                .append(element.tag())
                .append("\",")
                .append(attributes.build().write());
        List<Html> children = new ArrayList<>(element.children());
        Part.Tip tip = element.tip();
        if (tip != null) {
            children.add(Html.element("title", Html.text(tip.words().get())));
        }
        for (Html child : children) {
            json.append(',');
            write(child, json);
        }
        json.append(']');
    }
}
