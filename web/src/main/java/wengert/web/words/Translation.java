package wengert.web.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import wengert.json.Json;
import wengert.json.JsonException;
import wengert.text.Pattern;

/**
 * The texts of the page in one language.
 *
 * <p>A translation is a JSON object: the tag of its language under {@code language}, and a pattern under the name of each
 * {@link Word}. Where one is missing, or asks for other arguments than the English one, the English one stands.
 */
public final class Translation {
    /** The words as they stand in {@link Word}. */
    public static final Translation ENGLISH = new Translation("en", "", new EnumMap<>(Word.class));

    private static final String LANGUAGE = "language";

    private final String language;
    private final String source;
    /** Those that stand instead of the English ones. */
    private final Map<Word, String> patterns;

    private Translation(String language, String source, Map<Word, String> patterns) {
        this.language = language;
        this.source = source;
        this.patterns = patterns;
    }

    /** The translation that a text is; English where it is none. */
    public static Translation read(String text) {
        try {
            return Json.read(text) instanceof Json.Obj object && object.get(LANGUAGE) instanceof Json.Str language
                    ? new Translation(language.value(), text, patterns(object))
                    : ENGLISH;
        } catch (JsonException e) {
            return ENGLISH;
        }
    }

    private static Map<Word, String> patterns(Json.Obj object) {
        Map<Word, String> patterns = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            if (object.get(word.name()) instanceof Json.Str text && isLike(word.english(), text.value())) {
                patterns.put(word, text.value());
            }
        }
        return patterns;
    }

    private static boolean isLike(String english, String pattern) {
        Set<Integer> arguments = Pattern.arguments(pattern);
        return arguments != null && arguments.equals(Pattern.arguments(english));
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
        String pattern = patterns.get(word);
        return pattern == null ? word.english() : pattern;
    }
}
