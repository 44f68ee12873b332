package wengert.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wengert.explain.Phrase;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.op.Composite;
import wengert.op.Op;
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
        expected.addAll(List.of("phrases", "operations"));
        assertEquals(List.copyOf(expected), List.copyOf(german.members().keySet()), "in the order of the constants");
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPhraseOfExplanationsHasAGermanOneWithTheSamePlaces() throws IOException, JsonException {
        Json.Obj german = (Json.Obj) Objects.requireNonNull(((Json.Obj) Json.read(German.source())).get("phrases"));
        Map<String, Set<Integer>> expected = new LinkedHashMap<>();
        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        for (Phrase phrase : Phrase.values()) {
            expected.put(phrase.name(), Pattern.arguments(phrase.english()));
        }
        german.members().forEach((name, text) -> found.put(name, Pattern.arguments(german.text(name))));
        assertEquals(expected, found);
    }

    @Test
    void everyTextOfTheTableOfOperationsHasAGermanOne() throws IOException, JsonException {
        Json.Obj german = (Json.Obj) Objects.requireNonNull(((Json.Obj) Json.read(German.source())).get("operations"));
        Set<String> expected = new TreeSet<>();
        for (Op op : Op.values()) {
            expected.addAll(List.of(op.meaning(), op.reason(), op.domain().requires()));
            op.kinks().forEach(kink -> expected.add(kink.taken()));
        }
        for (Composite composite : Composite.values()) {
            expected.add(composite.meaning());
        }
        assertEquals(expected, new TreeSet<>(german.members().keySet()));
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
