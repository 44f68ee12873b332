package wengert.web.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import wengert.explain.Phrase;
import wengert.explain.Phrases;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.text.Pattern;

/**
 * The texts of the page in one language, with those of explanations.
 *
 * <p>A translation is a JSON object: the tag of its language under {@code language}, a pattern under the name of each
 * {@link Word}, and two objects: under {@code phrases} a pattern for the name of each {@link Phrase}, and under {@code
 * operations} a text for each that stands in the table of operations. Where one is missing, or asks for other arguments
 * than the English one, the English one stands.
 */
public final class Translation implements Phrases {
    /** The words as they stand in {@link Word}. */
    public static final Translation ENGLISH =
            new Translation("en", "", new EnumMap<>(Word.class), new EnumMap<>(Phrase.class), Map.of());

    private static final String LANGUAGE = "language";

    private final String language;
    private final String source;
    private final Map<Word, String> words;
    private final Map<Phrase, String> phrases;
    private final Map<String, String> operations;

    private Translation(
            String language,
            String source,
            Map<Word, String> words,
            Map<Phrase, String> phrases,
            Map<String, String> operations) {
        this.language = language;
        this.source = source;
        this.words = words;
        this.phrases = phrases;
        this.operations = operations;
    }

    /** The translation that a text is; English where it is none. */
    public static Translation read(String text) {
        try {
            return Json.read(text) instanceof Json.Obj object && object.get(LANGUAGE) instanceof Json.Str language
                    ? new Translation(
                            language.value(),
                            text,
                            patterns(object, Word.class, Word::english),
                            patterns(object(object, "phrases"), Phrase.class, Phrase::english),
                            texts(object(object, "operations")))
                    : ENGLISH;
        } catch (JsonException e) {
            return ENGLISH;
        }
    }

    private static Json.Obj object(Json.Obj object, String name) {
        return object.get(name) instanceof Json.Obj inner ? inner : new Json.Obj(Map.of());
    }

    private static <E extends Enum<E>> Map<E, String> patterns(
            Json.Obj object, Class<E> kind, Function<E, String> english) {
        Map<E, String> patterns = new EnumMap<>(kind);
        for (E constant : kind.getEnumConstants()) {
            if (object.get(constant.name()) instanceof Json.Str text && isLike(english.apply(constant), text.value())) {
                patterns.put(constant, text.value());
            }
        }
        return patterns;
    }

    private static boolean isLike(String english, String pattern) {
        Set<Integer> arguments = Pattern.arguments(pattern);
        return arguments != null && arguments.equals(Pattern.arguments(english));
    }

    private static Map<String, String> texts(Json.Obj object) {
        Map<String, String> texts = new HashMap<>();
        object.members().forEach((english, text) -> {
            if (text instanceof Json.Str string) {
                texts.put(english, string.value());
            }
        });
        return texts;
    }

    /** The tag of its language, such as {@code de}. */
    public String language() {
        return language;
    }

    /** The text that {@link #read} makes it from; empty for English. */
    public String source() {
        return source;
    }

    String pattern(Word word) {
        String pattern = words.get(word);
        return pattern == null ? word.english() : pattern;
    }

    @Override
    public String pattern(Phrase phrase) {
        String pattern = phrases.get(phrase);
        return pattern == null ? phrase.english() : pattern;
    }

    @Override
    public String ofTable(String english) {
        String text = operations.get(english);
        return text == null ? english : text;
    }
}
