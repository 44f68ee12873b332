package wengert.web;

import java.util.function.Consumer;
import wengert.web.browser.Network;
import wengert.web.settings.Language;
import wengert.web.words.Translation;

/** Fetches the words of a language. English is in the page; where another cannot be had, the page goes on in English. */
final class Speech {
    private static final int FOUND = 200;

    private Speech() {}

    static void load(Language language, Consumer<Translation> done) {
        if (language == Language.ENGLISH) {
            done.accept(Translation.ENGLISH);
            return;
        }
        Network.get(
                language.file(),
                (status, body) -> done.accept(status == FOUND ? Translation.read(body) : Translation.ENGLISH));
    }
}
