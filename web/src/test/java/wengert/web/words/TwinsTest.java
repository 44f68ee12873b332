package wengert.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wengert.json.Json;
import wengert.json.JsonException;

/** Lessons and programs are the same in German, but for what is said about them. */
class TwinsTest {
    private static final Set<String> SAID = Set.of("theme", "title", "sentence", "words", "question", "because");
    private static final Path SITE = Path.of("../static/src/site");

    @ParameterizedTest
    @CsvSource({"gallery/programs.json, gallery/programs.de.json", "lessons/lessons.json, lessons/lessons.de.json"})
    void differOnlyInWhatIsSaid(String english, String german) throws IOException, JsonException {
        assertEquals(unsaid(read(english)), unsaid(read(german)));
        assertNotEquals(read(english), read(german));
    }

    private static Json read(String name) throws IOException, JsonException {
        return Json.read(Files.readString(SITE.resolve(name)));
    }

    /** The same without texts; where there was one, or a list of so many, that is left. */
    private static Json unsaid(Json json) {
        if (json instanceof Json.Arr array) {
            return Json.array(array.items().stream().map(TwinsTest::unsaid).toList());
        }
        if (!(json instanceof Json.Obj object)) {
            return json;
        }
        Map<String, Json> members = new TreeMap<>();
        object.members().forEach((name, value) -> members.put(name, SAID.contains(name) ? said(value) : unsaid(value)));
        return new Json.Obj(members);
    }

    private static Json said(Json value) {
        return Json.number(
                value instanceof Json.Arr paragraphs ? paragraphs.items().size() : 1);
    }
}
