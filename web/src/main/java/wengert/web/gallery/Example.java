package wengert.web.gallery;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;
import wengert.json.JsonException;

/**
 * A program of the gallery.
 *
 * @param theme the heading it stands under
 * @param sentence what there is to see in it
 */
public record Example(String theme, String title, String sentence, String program) {
    /**
     * Reads the gallery's file: an array of objects with these four members; a program is an array of lines.
     *
     * @throws JsonException saying what was expected
     */
    public static List<Example> read(String text) {
        if (!(Json.read(text) instanceof Json.Arr list)) {
            throw new JsonException("gallery: expected an array");
        }
        List<Example> examples = new ArrayList<>();
        for (Json item : list.items()) {
            if (!(item instanceof Json.Obj object)) {
                throw new JsonException("gallery: expected an object, found " + item.kind());
            }
            examples.add(new Example(
                    string(object, "theme"), string(object, "title"), string(object, "sentence"), lines(object)));
        }
        return examples;
    }

    private static String string(Json.Obj object, String name) {
        if (object.get(name) instanceof Json.Str string) {
            return string.value();
        }
        throw new JsonException("gallery: expected a string \"" + name + "\"");
    }

    private static String lines(Json.Obj object) {
        if (!(object.get("program") instanceof Json.Arr lines)) {
            throw new JsonException("gallery: expected an array \"program\"");
        }
        StringBuilder text = new StringBuilder();
        for (Json line : lines.items()) {
            if (line instanceof Json.Str string) {
                text.append(string.value()).append('\n');
            }
        }
        return text.toString();
    }
}
