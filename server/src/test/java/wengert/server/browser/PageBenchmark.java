package wengert.server.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import wengert.link.Link;
import wengert.server.Server;

/**
 * How heavy and how quick the page is, in this machine's Chromium: {@code ./wengert bench}.
 *
 * <p>Prints numbers and judges none of them, since a loaded machine is no defect of the page.
 */
public final class PageBenchmark {
    private static final int LOADS = 5;
    private static final int WARM_UP = 40;
    private static final int KEYS = 120;
    private static final int LINES = 12;
    /** Lines of the program whose sweep is scrubbed through, and of the one whose slider is dragged. */
    private static final int SCRUBBED = 124;

    private static final int DRAGGED = 49;
    /** From one end of what is dragged to the other, in movements of the pointer. */
    private static final int PACES = 60;

    private static final String CARDS = "document.querySelectorAll('svg.graph-canvas .cards > *').length";

    /** Notes when the editor has taken the place of its text: then the program is computed and can be changed. */
    private static final String WATCH_START = """
            new MutationObserver((changes, observer) => {
              if (document.querySelector("[data-widget='editor'] > :not(.first-text)")) {
                observer.disconnect();
                window.benchInteractive = performance.now();
              }
            }).observe(document, {childList: true, subtree: true});
            """;

    private static final String BEGUN =
            "return !!document.querySelector(\"[data-widget='editor'] > :not(.first-text)\")";

    /**
     * Notes for each event the time from it to the end of the frame that shows what it did. On a display it is half a
     * frame on average until that frame begins, however quick the page is.
     */
    private static final String WATCH = """
            window.benchTimes = [];
            window.benchEvents = 0;
            addEventListener(arguments[0], event => {
              window.benchEvents++;
              requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.onmessage = () => window.benchTimes.push(performance.now() - event.timeStamp);
                painted.port2.postMessage(0);
              });
            }, true);
            """;

    private static final String[] UNLIMITED = {"--disable-frame-rate-limit", "--disable-gpu-vsync"};

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Server server = Server.start("127.0.0.1", 0)) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            double[] starts = new double[LOADS];
            for (int i = 0; i < LOADS; i++) {
                starts[i] = start(address, i == 0);
            }
            print("navigation to interactive, median of " + LOADS + " fresh profiles", median(starts), "ms");
            keys(address, "on a display of 60 frames a second");
            keys(address, "without waiting for a display", UNLIMITED);
            drags(address, "on a display of 60 frames a second");
            drags(address, "without waiting for a display", UNLIMITED);
        }
    }

    private static double start(String address, boolean weighs) throws IOException, InterruptedException {
        ChromeDriver driver = Chromium.start();
        try {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_START));
            driver.get(address);
            await(driver, "return window.benchInteractive > 0");
            if (weighs) {
                weigh(driver, address);
            }
            return number(driver.executeScript("return window.benchInteractive"));
        } finally {
            driver.quit();
        }
    }

    private static void weigh(ChromeDriver driver, String address) throws IOException, InterruptedException {
        Object names = driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)");
        List<String> files = new ArrayList<>(List.of(address));
        if (names instanceof List<?> list) {
            list.stream()
                    .map(String::valueOf)
                    .filter(name -> name.startsWith(address))
                    .forEach(files::add);
        }
        HttpClient client = HttpClient.newHttpClient();
        long total = 0;
        for (String file : files.stream().distinct().toList()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(file))
                    .header("Accept-Encoding", "gzip")
                    .build();
            int bytes = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
            print("  " + file.substring(address.length() - 1), bytes / 1024.0, "KB");
            total += bytes;
        }
        print("first load, compressed", total / 1024.0, "KB");
    }

    /** Presses keys in a program of about fifty nodes, and prints how long until what they did is painted. */
    private static void keys(String address, String where, String... switches) throws InterruptedException {
        ChromeDriver driver = Chromium.start(switches);
        try {
            open(driver, address);
            press(driver, WARM_UP);
            driver.executeCdpCommand("Performance.enable", Map.of());
            Map<String, Double> before = metrics(driver);
            press(driver, KEYS);
            Map<String, Double> after = metrics(driver);
            Object cards = driver.executeScript("return " + CARDS);
            print(driver, "key press to repaint with " + cards + " nodes, " + where);
            for (String metric : List.of("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")) {
                double seconds = after.getOrDefault(metric, 0.0) - before.getOrDefault(metric, 0.0);
                print("  of it " + metric + ", mean", seconds * 1000 / KEYS, "ms");
            }
        } finally {
            driver.quit();
        }
    }

    /** The page with the program in it and the cursor behind its first number. */
    private static void open(ChromeDriver driver, String address) {
        driver.get(address);
        await(driver, BEGUN);
        SearchContext inside =
                driver.findElement(By.cssSelector("[data-widget='editor'] > *")).getShadowRoot();
        WebElement editor = inside.findElement(By.cssSelector(".cm-content"));
        editor.click();
        editor.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        for (String line : program(LINES)) {
            editor.sendKeys(line, Keys.ESCAPE, Keys.ENTER);
        }
        editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME), Keys.END);
        // A program of this length opens at its result; with all of it in sight there is most to do.
        await(driver, "return document.querySelector('svg.graph-canvas').ariaLabel.includes(' 49 nodes')");
        driver.executeScript("document.querySelector('[aria-label=\"Show all\"]').click()");
        await(driver, "return " + CARDS + " > 40");
        driver.executeScript(WATCH, "keydown");
    }

    /** Drags the scrubber of a backward sweep, and the slider of an input, and prints how long until that is painted. */
    private static void drags(String address, String where, String... switches) throws InterruptedException {
        ChromeDriver driver = Chromium.start(switches);
        try {
            openLink(driver, address, SCRUBBED);
            driver.executeScript("document.querySelector('.mode-backward').click()");
            drag(driver, ".scrubber");
            print(driver, "scrubbing through the backward sweep of " + nodes(driver) + " nodes, " + where);
            openLink(driver, address, DRAGGED);
            driver.executeScript("document.querySelector('[aria-label=\"Show all\"]').click()");
            drag(driver, "[data-input='x'] .pill-slider");
            print(driver, "dragging a slider with " + nodes(driver) + " nodes in sight, " + where);
        } finally {
            driver.quit();
        }
    }

    private static void openLink(ChromeDriver driver, String address, int lines) {
        driver.get("about:blank");
        driver.get(address + Link.to(String.join("\n", program(lines))).encode());
        await(driver, BEGUN);
        await(driver, "return document.querySelector('svg.graph-canvas')?.ariaLabel.match(/[0-9]+/)[0] > 100");
        driver.executeScript(WATCH, "input");
    }

    private static Object nodes(ChromeDriver driver) {
        return Objects.requireNonNull(
                driver.executeScript("return document.querySelector('svg.graph-canvas').ariaLabel.match(/[0-9]+/)[0]"));
    }

    /** Two times there and back with the mouse; the first time is for warming up. */
    private static void drag(ChromeDriver driver, String selector) throws InterruptedException {
        Object box = driver.executeScript(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return [box.left, box.top + box.height / 2, box.width];",
                selector);
        List<?> place = (List<?>) Objects.requireNonNull(box);
        double left = number(place.get(0)) + 12;
        double y = number(place.get(1));
        double width = number(place.get(2)) - 24;
        mouse(driver, "mousePressed", left, y);
        for (int i = 1; i <= 4 * PACES; i++) {
            if (i == 2 * PACES) {
                driver.executeScript("window.benchTimes = []; window.benchEvents = 0;");
            }
            int at = PACES - Math.abs(i % (2 * PACES) - PACES);
            mouse(driver, "mouseMoved", left + width * at / PACES, y);
            Thread.sleep(30 + i * 7 % 17);
        }
        mouse(driver, "mouseReleased", left, y);
        await(driver, "return window.benchEvents > " + PACES + " && window.benchTimes.length === window.benchEvents");
    }

    private static void mouse(ChromeDriver driver, String type, double x, double y) {
        driver.executeCdpCommand(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
    }

    /**
     * Each key changes the number that everything depends on. Keys are put into the browser's own queue, at all phases of
     * the display's frames, so that nothing but the page runs in it until the last one is painted.
     */
    private static void press(ChromeDriver driver, int count) throws InterruptedException {
        driver.executeScript("window.benchTimes = []");
        for (int i = 0; i < count; i++) {
            for (String type : List.of("keyDown", "keyUp")) {
                Map<String, Object> key = i % 2 == 0
                        ? Map.of("type", type, "key", "5", "code", "Digit5", "windowsVirtualKeyCode", 53, "text", "5")
                        : Map.of("type", type, "key", "Backspace", "code", "Backspace", "windowsVirtualKeyCode", 8);
                driver.executeCdpCommand("Input.dispatchKeyEvent", key);
            }
            Thread.sleep(60 + i * 7 % 17);
        }
        await(driver, "return window.benchTimes.length === " + count);
    }

    private static Map<String, Double> metrics(ChromeDriver driver) {
        Map<String, Double> values = new HashMap<>();
        Object found =
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        if (found instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> metric) {
                    values.put(String.valueOf(metric.get("name")), number(metric.get("value")));
                }
            }
        }
        return values;
    }

    /** Four operations a line on one input: twelve lines make about fifty nodes. */
    private static List<String> program(int count) {
        List<String> lines = new ArrayList<>(List.of("x = 2", "y = x"));
        for (int i = 0; i < count; i++) {
            lines.add("y = tanh(x*y + " + (i + 2) + ")");
        }
        return lines;
    }

    private static void await(ChromeDriver driver, String condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Boolean.TRUE.equals(driver.executeScript(condition))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("expected within 20 s: " + condition);
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    /** Prints the times that were noted. */
    private static void print(ChromeDriver driver, String what) {
        double[] times = ((List<?>) Objects.requireNonNull(driver.executeScript("return window.benchTimes")))
                .stream().mapToDouble(PageBenchmark::number).sorted().toArray();
        print(what + ", median of " + times.length, median(times), "ms");
        print(what + ", 95th percentile", times[times.length * 95 / 100], "ms");
    }

    private static void print(String what, double value, String unit) {
        System.out.printf("%-84s %8.1f %s%n", what, value, unit);
    }
}
