package wengert.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import wengert.server.Server;

/**
 * A server and a Chromium with a fresh profile for each test, and the duty of a clean console: a test fails when the page
 * logged an error or broke its own content security policy, even if all it looked at was right.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Browser browser = new Browser();
 * }</pre>
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = "/axe.min.js";

    /** The text that a page comes with gives way to the editor; a frame in another page comes with nothing. */
    private static final String BEGUN =
            "return !!document.querySelector('#app > *') && !document.querySelector('.first-text')";

    private static final String RESTS = "return !document.querySelector('.is-gliding')"
            + " && document.getAnimations().every(animation => animation.playState !== 'running')";

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Server server;
    private @Nullable ChromeDriver driver;
    private String address = "";
    private boolean isOffline;
    private boolean isHeldUp;

    @Override
    public void beforeEach(ExtensionContext context) {
        Server started = Server.start("127.0.0.1", 0);
        server = started;
        address = "http://127.0.0.1:" + started.port() + "/";
        driver = Chromium.start();
        resize(1440, 900);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            listen();
        } finally {
            driver().quit();
            stopServer();
        }
        if (!complaints.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("expected a clean console, found:\n" + String.join("\n", complaints));
        }
    }

    ChromeDriver driver() {
        return Objects.requireNonNull(driver, "the browser starts before each test");
    }

    /** Opens the page, and waits for its scripts; {@code fragment} is what follows the address, such as {@code #1/...}, or empty. */
    void open(String fragment) {
        driver().get(address + fragment);
        untilBegun();
    }

    private void untilBegun() {
        until("the scripts to begin", () -> Boolean.TRUE.equals(script(BEGUN)));
    }

    /** Opens another site; the page's own stays where {@link #open} finds it. */
    void visit(String other) {
        driver().get(other);
    }

    /** From here on the compiled program does not come, or comes again; the browser may say so on its console. */
    void holdUp(boolean isHeld) {
        isHeldUp = true;
        driver().executeCdpCommand("Network.enable", Map.of());
        driver().executeCdpCommand(
                        "Network.setBlockedURLs", Map.of("urls", isHeld ? List.of("*/app-*.js") : List.of()));
    }

    void reload() {
        driver().navigate().refresh();
        untilBegun();
    }

    /** From here on there is no server, and the browser may say so on its console. */
    void stopServer() {
        isOffline = true;
        Server running = server;
        server = null;
        if (running != null) {
            running.close();
        }
    }

    /** The element, as soon as there is one. */
    WebElement find(String selector) {
        until("an element " + selector, () -> !all(selector).isEmpty());
        return all(selector).get(0);
    }

    List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /** The editor's editable element, from inside its shadow root. */
    WebElement editor() {
        WebElement host = find("[data-widget='editor'] > :not(.first-text)");
        return host.getShadowRoot().findElement(By.cssSelector(".cm-content"));
    }

    /** Replaces the program by typing, as a person would. */
    void write(String program) {
        WebElement content = editor();
        content.click();
        content.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        // A list of completions that is open would take the Enter of the next line.
        for (String line : program.split("(?<=\\n)", -1)) {
            content.sendKeys(line.replace("\n", ""), Keys.ESCAPE);
            if (line.endsWith("\n")) {
                content.sendKeys(Keys.ENTER);
            }
        }
    }

    /** The text in the editor, without the numbers behind its lines. */
    String program() {
        return String.valueOf(script("""
                return [...document.querySelector("[data-widget='editor'] > *").shadowRoot.querySelectorAll('.cm-line')]
                    .map(line => [...line.childNodes]
                        .filter(node => !node.matches?.('.line-end, .cm-widgetBuffer, .cm-placeholder'))
                        .map(node => node.textContent).join('')).join('\\n')"""));
    }

    /** Waits until the first element of the selector shows exactly this. */
    void untilText(String selector, String expected) {
        until(
                selector + " to show " + expected,
                () -> texts(selector).stream().findFirst().orElse("").equals(expected));
    }

    /** The texts of all elements of the selector, read at one moment. */
    List<String> texts(String selector) {
        Object found = script(
                "return [...document.querySelectorAll(arguments[0])].map(e => (e.innerText ?? e.textContent).replace(/\\s+/g, ' ').trim())",
                selector);
        return found instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** An attribute of the first element of the selector, or empty where there is none, read at one moment. */
    String attribute(String selector, String name) {
        return String.valueOf(script(
                "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? ''", selector, name));
    }

    /** What a field of the selector holds, or empty where there is none, read at one moment. */
    String value(String selector) {
        return String.valueOf(script("return document.querySelector(arguments[0])?.value ?? ''", selector));
    }

    /** Clicks as soon as it is there. */
    void click(String selector) {
        find(selector).click();
    }

    /** The address of the site. */
    String address() {
        return address;
    }

    /** What a script in the page returns. */
    @Nullable
    Object script(String script, Object... arguments) {
        return driver().executeScript(script, arguments);
    }

    /** Waits for something to become true; what was expected is said when it does not. */
    void until(String expected, BooleanSupplier isTrue) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                listen();
                throw new AssertionError(
                        "expected " + expected + " within " + PATIENCE.toSeconds() + " s, the page shows:\n"
                                + find("body").getText() + "\nand its console:\n" + String.join("\n", complaints));
            }
            pause();
        }
    }

    /** Waits until the whole site is kept for use without a network. */
    void untilKept() {
        until(
                "a service worker in charge",
                () -> Boolean.TRUE.equals(script("return !!navigator.serviceWorker.controller"
                        + " && navigator.serviceWorker.controller.state === 'activated'")));
    }

    /** Waits until nothing moves: what moves on is not where it was when the pointer set out for it. */
    void untilAtRest() {
        until("all motion to end", () -> Boolean.TRUE.equals(script(RESTS)));
    }

    void resize(int width, int height) {
        driver().manage().window().setSize(new Dimension(width, height));
        Map<String, Object> metrics =
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600);
        driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** Makes the system ask for a scheme: {@code light} or {@code dark}. */
    void prefer(String scheme) {
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Keeps what the page looks like, once nothing moves any more, as {@code target/screenshots/NAME.png}. */
    void picture(String name) {
        untilAtRest();
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe holds against the page: one line for each violation with the elements it names, none when all is well. */
    List<String> barriers() {
        driver().executeScript(axe());
        Object found = driver().executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then("
                + "r => done(r.violations.map(v => v.id + ': ' + v.help + ': '"
                + " + v.nodes.map(n => n.html).join(', '))), e => done([String(e)]));");
        return found instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(found));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(script, AXE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        for (LogEntry entry : driver().manage().logs().get("browser")) {
            String message = entry.getMessage();
            boolean isExpected = (isOffline
                            && (message.contains("ERR_CONNECTION_REFUSED") || message.contains("fetching the script")))
                    || (isHeldUp && message.contains("app-"));
            if (entry.getLevel().intValue() >= Level.WARNING.intValue() && !isExpected) {
                complaints.add(entry.getLevel() + " " + message);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the page", e);
        }
    }
}
