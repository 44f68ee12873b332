package wengert.server.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import wengert.link.Link;
import wengert.server.Server;

/**
 * Takes pictures of the page in each of its states, on a wide and on a narrow screen, light and dark: what is looked at
 * before a change goes out. {@code ./wengert pictures} runs it.
 */
public final class Pictures {
    private static final long PATIENCE = 20_000_000_000L;

    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final String NEURON = """
            # a neuron with two inputs
            x = [2, 0]
            W = [[-3, 1], [0.5, 2]]
            b = [6.88, -1]
            h = tanh(W @ x + b)
            y = softmax(h)
            L = -log(y[0])""";
    private static final String FIELD = """
            x = 0.8 in [-3, 3]
            y = 1.2 in [-3, 3]
            z = 3*(1 - x)^2*exp(-x^2 - (y + 1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2 - y^2)""";
    private static final String NAN = "x = -1\ny = log(x)\nz = y*x + sqrt(x)";
    private static final String ERROR = MAIN + "\ne = sin(d";
    private static final String LARGE =
            "f(u, v) = tanh(u*v + sin(u)) + u/(1 + v^2)\nx = 0.5\ny = 1.5\n" + "y = f(x, y)\n".repeat(24) + "z = y^2";

    /**
     * A state of the page.
     *
     * @param program in the link that it opens with; empty for a first visit
     * @param clicks what is clicked on then, one after another, or {@code selector := value} where something is chosen; what
     *     is not there on this screen is passed over
     */
    private record Scene(String name, String program, List<String> clicks) {
        static Scene of(String name, String program, String... clicks) {
            return new Scene(name, program, List.of(clicks));
        }
    }

    private static final String BACKWARD = ".mode-backward";
    private static final String UP = "[aria-label='Vertical axis'] := y";
    private static final String ON = ".transport-forth";

    private static final List<Scene> SCENES = List.of(
            Scene.of("first-visit", ""),
            Scene.of("backward", MAIN, "nav.panels button:nth-child(3)", BACKWARD, ON, ON, ON, ON),
            Scene.of("node", MAIN, "nav.panels button:nth-child(4)", "#node-5"),
            Scene.of("tensors", NEURON, "nav.panels button:nth-child(2)"),
            Scene.of("curve", MAIN, "#tab-plot"),
            Scene.of("field", FIELD, "#tab-plot", UP),
            Scene.of("surface", FIELD, "#tab-plot", UP, "[data-tool='Surface']"),
            Scene.of("compare", MAIN, "nav.panels button:nth-child(3)", "#compare", ON, ON, ON, ON, ON, ON, ON),
            Scene.of("compared", NEURON, "nav.panels button:nth-child(3)", "#compare", ".transport-last"),
            Scene.of("list", MAIN, "#tab-list", BACKWARD, ON, ON, ON),
            Scene.of("checks", MAIN, "#tab-checks", "#check-jvm"),
            Scene.of("nan", NAN),
            Scene.of("error", ERROR),
            Scene.of("empty", " "),
            Scene.of("large", LARGE, "nav.panels button:nth-child(2)"),
            Scene.of("gallery", MAIN, "#open-gallery"),
            Scene.of("lessons", MAIN, "#open-lessons"),
            Scene.of("lesson", MAIN, "#open-lessons", ".lesson-card:nth-child(3)"),
            Scene.of("export", MAIN, "#open-export"),
            Scene.of("settings", MAIN, "#open-settings"),
            Scene.of("drafts", MAIN, "#open-drafts"),
            Scene.of("share", MAIN, "#share"),
            Scene.of("keys", MAIN, "#help"),
            Scene.of("german", MAIN, "#open-settings", "#setting-language label:nth-child(2) input", BACKWARD, ON, ON));

    private static final String CLICK = """
            const [selector, value] = arguments;
            const found = [...document.querySelectorAll(selector)].find(element => element.checkVisibility());
            if (found && value) {
              found.value = value;
              found.dispatchEvent(new Event('change', {bubbles: true}));
            } else {
              found?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
            }""";

    private static final String RESTS = "return document.querySelector('.wordmark') !== null"
            + " && !document.querySelector('.is-gliding, .is-busy')"
            + " && document.getAnimations().every(animation => animation.playState !== 'running')";

    private Pictures() {}

    /**
     * Takes them.
     *
     * @param arguments the folder that the pictures go into
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Server server = Server.start("127.0.0.1", 0)) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            for (String scheme : List.of("light", "dark")) {
                take(address, 1440, 900, scheme, folder);
                take(address, 390, 844, scheme, folder);
            }
        }
        System.out.println("Pictures of " + SCENES.size() + " states, four of each, are in " + folder);
    }

    private static void take(String address, int width, int height, String scheme, Path folder)
            throws IOException, InterruptedException {
        ChromeDriver driver = Chromium.start();
        try {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
            driver.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (Scene scene : SCENES) {
                driver.get("about:blank");
                driver.get(address
                        + (scene.program().isEmpty()
                                ? ""
                                : Link.to(scene.program()).encode()));
                rest(driver, scene);
                for (String selector : scene.clicks()) {
                    driver.executeScript(CLICK, (Object[]) selector.split(" := ", 2));
                    rest(driver, scene);
                }
                Path file = folder.resolve(scene.name() + "-" + width + "-" + scheme + ".png");
                Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
            }
        } finally {
            driver.quit();
        }
    }

    /** Waits until what was asked for is there and nothing moves any more. */
    private static void rest(ChromeDriver driver, Scene scene) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        Thread.sleep(300);
        while (!Boolean.TRUE.equals(driver.executeScript(RESTS))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("expected " + scene.name() + " to come to rest within 20 s");
            }
            Thread.sleep(50);
        }
    }
}
