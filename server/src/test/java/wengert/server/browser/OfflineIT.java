package wengert.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One visit is enough: after it the page works without its server. */
class OfflineIT {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void keepsWorkingWhenTheServerStops() {
        browser.open("");
        browser.untilKept();
        assertEquals("Wengert", browser.find("h1").getText());

        browser.stopServer();
        browser.reload();

        assertEquals("Wengert", browser.find("h1").getText());
        browser.click("#tab-plot");
        browser.until(
                "a plot, which another script draws",
                () -> !browser.all(".plot-curve").isEmpty());
    }

    @Test
    void opensAsOneFileFromADisk() {
        browser.driver()
                .get(Path.of("..", "static", "target", "site", "wengert.html")
                        .toUri()
                        .toString());
        assertEquals("Wengert", browser.find("h1").getText());
        browser.click("#tab-plot");
        browser.until("a plot", () -> !browser.all(".plot-curve").isEmpty());
        browser.click("#open-gallery");
        browser.until("programs", () -> browser.all(".gallery-card").size() > 20);
    }

    @Test
    void hasNoBarriersInLightAndDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.open("");
            browser.find("h1");
            assertEquals(List.of(), browser.barriers(), scheme);
            browser.picture("start-" + scheme);
        }
    }

    @Test
    void canBeInstalled() {
        browser.open("");
        browser.untilKept();
        assertEquals(
                List.of(),
                browser.driver()
                        .executeCdpCommand("Page.getInstallabilityErrors", java.util.Map.of())
                        .get("installabilityErrors"));
    }
}
