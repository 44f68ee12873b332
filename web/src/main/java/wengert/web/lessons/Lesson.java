package wengert.web.lessons;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wengert.json.Json;
import wengert.json.JsonException;

/**
 * A lesson.
 *
 * @param sentence what one learns in it
 */
public record Lesson(String title, String sentence, List<Step> steps) {
    /**
     * One step of a lesson.
     *
     * @param words its paragraphs
     * @param program what becomes the text, or empty where that stays
     * @param tab the word of the tab that is shown, or empty where that stays
     * @param sweep the direction of the sweep that is opened, or empty where none is
     * @param position how many steps of it have been taken
     * @param question what is asked, or null
     */
    public record Step(
            List<String> words,
            String program,
            String tab,
            String sweep,
            int position,
            @Nullable Question question) {
        public Step {
            words = List.copyOf(words);
        }
    }

    public Lesson {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the file of lessons: an array of objects with {@code title}, {@code sentence} and {@code steps}.
     *
     * @throws JsonException saying what was expected
     */
    public static List<Lesson> read(String text) {
        List<Lesson> lessons = new ArrayList<>();
        for (Json item : array("the file", Json.read(text))) {
            Json.Obj lesson = object("a lesson", item);
            List<Step> steps = new ArrayList<>();
            for (Json step : array("steps", lesson.get("steps"))) {
                steps.add(step(object("a step", step)));
            }
            lessons.add(new Lesson(string(lesson, "title"), string(lesson, "sentence"), steps));
        }
        return lessons;
    }

    private static Step step(Json.Obj step) {
        Json ask = step.get("ask");
        return new Step(
                strings("words", step.get("words")),
                step.get("program") == null ? "" : String.join("\n", strings("program", step.get("program"))),
                optional(step, "tab"),
                optional(step, "sweep"),
                step.get("position") instanceof Json.Num number ? (int) number.value() : 0,
                ask == null ? null : question(object("ask", ask)));
    }

    private static Question question(Json.Obj ask) {
        return new Question(string(ask, "question"), string(ask, "answer"), string(ask, "because"));
    }

    private static List<String> strings(String name, @Nullable Json value) {
        List<String> strings = new ArrayList<>();
        for (Json item : array(name, value)) {
            if (!(item instanceof Json.Str string)) {
                throw new JsonException("lessons: expected strings in \"" + name + "\"");
            }
            strings.add(string.value());
        }
        return strings;
    }

    private static List<Json> array(String name, @Nullable Json value) {
        if (value instanceof Json.Arr list) {
            return list.items();
        }
        throw new JsonException("lessons: expected an array for " + name);
    }

    private static Json.Obj object(String name, Json value) {
        if (value instanceof Json.Obj object) {
            return object;
        }
        throw new JsonException("lessons: expected an object for " + name + ", found " + value.kind());
    }

    private static String optional(Json.Obj object, String name) {
        return object.get(name) == null ? "" : string(object, name);
    }

    private static String string(Json.Obj object, String name) {
        if (object.get(name) instanceof Json.Str string) {
            return string.value();
        }
        throw new JsonException("lessons: expected a string \"" + name + "\"");
    }
}
