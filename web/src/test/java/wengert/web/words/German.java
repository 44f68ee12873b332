package wengert.web.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Speaks German while a test runs. */
public final class German implements BeforeEachCallback, AfterEachCallback {
    /** The translation of the site. */
    public static String source() throws IOException {
        return Files.readString(Path.of("../static/src/site/words/de.json"));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Words.speak(Translation.read(source()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Words.speak(Translation.ENGLISH);
    }
}
