package wengert.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.text.Pattern;

class TranslationTest {
    @AfterEach
    void speakEnglish() {
        Words.speak(Translation.ENGLISH);
    }

    @Test
    void everyWordHasAGermanOneWithTheSamePlaces() throws IOException, JsonException {
        Json.Obj german = (Json.Obj) Json.read(German.source());
        Set<String> expected = new LinkedHashSet<>(List.of("language"));
        List<String> broken = new ArrayList<>();
        for (Word word : Word.values()) {
            expected.add(word.name());
            Set<Integer> places = Pattern.arguments(word.english());
            if (places == null || !places.equals(Pattern.arguments(german.text(word.name())))) {
                broken.add(word.name());
            }
        }
        assertEquals(List.copyOf(expected), List.copyOf(german.members().keySet()), "in the order of the constants");
        assertEquals(List.of(), broken);
    }

    @Test
    void speaksWhatIsTranslatedAndEnglishWhereItIsNot() {
        Words.speak(Translation.read("""
                {"language": "xx", "UNDO": "Zurück", "KEYS": "{0} Tasten", "GRAPH_LABEL": "{0} von {1}", "DRAFT_RENAMED":
                 "„{1}“ hieß „{0}“.", "REDO": 3}"""));
        assertEquals("Zurück", Word.UNDO.text());
        assertEquals("„b“ hieß „a“.", Word.DRAFT_RENAMED.with("a", "b"));
        assertEquals("Keys", Word.KEYS.text(), "a place that the English one lacks");
        assertTrue(Word.GRAPH_LABEL.with(3).startsWith("Computation graph with 3 nodes"), "a place too many");
        assertEquals("Redo", Word.REDO.text(), "no text at all");
        assertEquals("Share", Word.SHARE.text(), "missing");
        assertEquals("xx", Words.spoken().language());
    }

    @Test
    void whatIsNoTranslationIsEnglish() {
        assertSame(Translation.ENGLISH, Translation.read(""));
        assertSame(Translation.ENGLISH, Translation.read("<!doctype html>"));
        assertSame(Translation.ENGLISH, Translation.read("[]"));
        assertSame(Translation.ENGLISH, Translation.read("{\"UNDO\": \"Zurück\"}"));
    }

    @Test
    void aTranslationNamesFilesThatAreThere() throws IOException {
        Words.speak(Translation.read(German.source()));
        for (Word file : List.of(Word.LESSONS_FILE, Word.GALLERY_FILE)) {
            assertTrue(Files.exists(Path.of("../static/src/site", file.text())), file.text());
        }
    }
}
