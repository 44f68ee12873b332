package wengert.server.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of this machine, started without a window and with a profile of its own that is deleted after use. */
final class Chromium {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    private Chromium() {}

    /** Starts it, with more switches where a test is about what they switch. */
    static ChromeDriver start(String... switches) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(switches);
        options.setBinary(onPath("Chromium", BROWSERS).toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("ChromeDriver", DRIVERS).toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Path onPath(String what, List<String> names) {
        String path = String.valueOf(System.getenv("PATH"));
        for (String name : names) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return file;
                }
            }
        }
        throw new IllegalStateException(
                "the browser tests need " + what + ": expected one of " + String.join(", ", names)
                        + " on the PATH, found none; on Debian: apt-get install chromium chromium-driver");
    }
}
