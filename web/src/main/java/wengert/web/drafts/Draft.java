package wengert.web.drafts;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;
import wengert.json.JsonException;

/** A text with a name. */
public record Draft(String name, String text) {
    /** The drafts as they are kept: names and texts in turn. */
    static String write(List<Draft> drafts) {
        List<String> texts = new ArrayList<>();
        for (Draft draft : drafts) {
            texts.add(draft.name());
            texts.add(draft.text());
        }
        return writeTexts(texts);
    }

    /** The drafts that were written; none for a text that is something else. */
    static List<Draft> read(String kept) {
        List<String> texts = readTexts(kept);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            drafts.add(new Draft(texts.get(i), texts.get(i + 1)));
        }
        return drafts;
    }

    static String writeTexts(List<String> texts) {
        return Json.strings(texts).write();
    }

    static List<String> readTexts(String kept) {
        try {
            return !kept.isEmpty() && Json.read(kept) instanceof Json.Arr list ? list.texts() : List.of();
        } catch (JsonException e) {
            return List.of();
        }
    }
}
