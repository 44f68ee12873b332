package wengert.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newer version of the page waits until somebody takes it, and takes no text with it. */
class UpdateIT {
    private static final String PROMPT = ".strip[role='status']";
    private static final String KEPT =
            "caches.keys().then(names => window.kept = names.filter(name => name.startsWith('wengert-')).join(' '));"
                    + "return window.kept ?? ''";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aNewerPageIsOfferedAndTakenWhenAsked() throws IOException {
        try (RenewedSite site = new RenewedSite()) {
            browser.visit(site.address());
            browser.untilKept();
            browser.until("a version", () -> !kept().isEmpty());
            String first = kept();
            browser.write("x = 3\ny = x^3 + 2");
            browser.until("y = 29", () -> digits().equals("29"));
            assertEquals(0, browser.all(PROMPT).size());

            site.renew();
            browser.script("navigator.serviceWorker.getRegistration().then(registration => registration.update())");
            browser.until("an offer", () -> browser.all(PROMPT).size() == 1);
            assertEquals("x = 3\ny = x^3 + 2", browser.program());
            browser.picture("update");

            browser.click(PROMPT + " .button");
            browser.until("the newer page alone", () -> !kept().contains(first) && !kept().isEmpty());
            browser.until("no offer any more", () -> browser.all(PROMPT).isEmpty());
            browser.until("the text that was there", () -> digits().equals("29"));
            assertNotEquals(first, kept());
        }
    }

    private String digits() {
        return browser.attribute("[data-result='y'] [data-digits]", "data-digits");
    }

    /** The names of what is kept, as they were when this was asked for last: a script that waits may see its page reloaded. */
    private String kept() {
        return String.valueOf(browser.script(KEPT));
    }
}
