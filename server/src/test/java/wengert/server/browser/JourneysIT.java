package wengert.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import wengert.link.Link;

/** What people come for, from an empty page to the answer. */
class JourneysIT {
    private static final String MAIN = "a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)";
    private static final String VALUE = "[data-result='d'] [data-digits]";

    /** Counts the numbers that the page gets from its background. */
    private static final String COUNT_PLACES = """
            window.places = 0;
            window.Worker = class extends Worker {
              constructor(...how) {
                super(...how);
                this.addEventListener('message', event => window.places += event.data[2].length);
              }
            };
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void typesTheMainExampleAndReadsItsGradient() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        assertEquals(-0.9640275800758169, number(VALUE), 1e-15);
        assertEquals(0.07065082485316443, number(gradient("a")), 1e-15);
        assertEquals(0.14130164970632886, number(gradient("b")), 1e-15);
        assertTrue(browser.all("svg.graph-canvas .cards > *").size() >= 6, "expected a card for each node");
        browser.picture("main-example");
    }

    @Test
    void typesMatricesAndReadsTheirGradient() {
        browser.open("");
        browser.write("x = [1, 2, 3]\nW = [[0.5, -1, 2], [1, 0, -0.5]]\nL = sum(tanh(W @ x)^2)");
        String gradient = "[data-gradient='W'] [data-digits]";
        browser.until("a gradient of six numbers", () -> digits(gradient).split(",").length == 6);
        assertTrue(
                browser.find(".pill-tensor").getText().contains("ℝ³"),
                browser.find(".pill-tensor").getText());
        assertTrue(browser.all("svg.graph-canvas .heat-map").size() >= 8, "expected a map on each card of a tensor");

        WebElement field = browser.find("[data-input='W'] td:nth-child(2) input");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "4", Keys.ENTER);

        browser.until("the element in the text", () -> browser.program().contains("W = [[0.5, 4, 2]"));
        browser.picture("matrices");
    }

    @Test
    void readsTheInspectorByKeyboard() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.untilAtRest();
        browser.find("#node-0").sendKeys(Keys.ENTER);
        browser.until(
                "the sum over its users", () -> browser.texts(".chain tbody tr").size() == 3);
        String chain = browser.texts(".chain tbody").get(0);
        assertTrue(chain.contains("0.282603") && chain.contains("−0.211952") && chain.contains("0.0706508"), chain);
        browser.until("both paths", () -> browser.texts(".paths li").size() == 2);
        assertTrue(browser.texts(".inspector").get(0).contains("If a grows by 1 %"));
        assertEquals(List.of(), browser.barriers());
        browser.picture("inspector");

        // On along the drawing, without the mouse.
        browser.find("#node-0").sendKeys(Keys.ARROW_DOWN);
        String next = String.valueOf(browser.script("return document.activeElement.id"));
        assertTrue(next.matches("node-[24]"), next);
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        browser.until("another node", () -> browser.texts(".chain tbody tr").size() == 2);
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.untilText(".inspector h2", "Program");
    }

    @Test
    void settingsShowAtOnceAndAreKept() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#open-settings");
        browser.click("#setting-digits [value='3']");
        browser.until("three digits", () -> browser.texts(".figure-digits").contains("0.0707"));
        browser.click("#setting-adjoints [value='partial']");
        browser.until("partial derivatives", () -> browser.texts(".mode-sign").contains("∂"));
        browser.click("#setting-theme [value='dark']");
        browser.until("dark", () -> browser.attribute(":root", "data-theme").equals("dark"));
        assertEquals(List.of(), browser.barriers());
        browser.click("#setting-language [value='de']");
        browser.until("German", () -> browser.texts("#settings h2").equals(List.of("Einstellungen")));
        assertEquals("de", browser.attribute(":root", "lang"));
        assertTrue(browser.texts(".figure-digits").contains("0.0707"), "the rest stays");
        browser.picture("settings");

        browser.reload();
        browser.until("all of them", () -> browser.texts(".figure-digits").contains("0.0707"));
        assertEquals("dark", browser.attribute(":root", "data-theme"));
        assertEquals(List.of("Galerie"), browser.texts("#open-gallery"));
        browser.click("#open-settings");
        browser.click("#setting-language [value='en']");
        browser.until("English", () -> browser.texts("#settings h2").equals(List.of("Settings")));
    }

    @Test
    void sortsAndCopiesTheList() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#tab-list");
        browser.until("the program's order", () -> firstRow().equals("0"));
        browser.find(".list th.value .list-sort").sendKeys(Keys.ENTER);
        browser.until("the least value first", () -> firstRow().equals("2"));
        assertEquals("ascending", browser.attribute(".list th.value", "aria-sort"));
        browser.find(".list th.value .list-sort").sendKeys(Keys.ENTER);
        browser.until("the largest value first", () -> firstRow().equals("4"));
        browser.script("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        browser.click("#copy-markdown");
        browser.until("a word about it", () -> browser.texts(".table-status").contains("All rows copied."));
        assertTrue(String.valueOf(browser.script("return window.copied")).startsWith("| number | name"));
        assertEquals(List.of(), browser.barriers());
        browser.picture("list-sorted");
    }

    /** The node in the first row of the list. */
    private String firstRow() {
        return browser.attribute(".list tbody tr", "data-node");
    }

    @Test
    void speaksGerman() {
        browser.open("");
        browser.write(MAIN);
        assertEquals("en", language());
        browser.script("localStorage.setItem('wengert.language', 'de')");
        browser.reload();

        browser.untilText("#open-gallery", "Galerie");
        assertEquals("de", language());
        assertEquals("Programm", browser.editor().getAttribute("aria-label"));
        String spoken = String.valueOf(browser.find("svg [role='button']").getAttribute("aria-label"));
        assertTrue(spoken.contains("Eingabe, Wert 2"), spoken);
        browser.find(".mode-backward").click();
        browser.untilText(".mode-backward .mode-title", "Rückwärts");
        browser.click("#tab-plot");
        browser.until(
                "a plot by the other thread in German",
                () -> String.valueOf(browser.find(".plot-canvas").getAttribute("aria-label"))
                        .startsWith("d über a"));
        browser.click("#open-lessons");
        browser.until("German lessons", () -> browser.texts(".gallery-title").contains("2. Die Kettenregel"));
        assertEquals(List.of(), browser.barriers());
        browser.picture("german");
    }

    private String language() {
        return String.valueOf(browser.script("return document.documentElement.lang"));
    }

    /** Kept out of sight where somebody comes with another program: it would be there for a moment. */
    @Test
    void whatThePageComesWithGivesWayToAnotherProgram() {
        browser.open("#src=y=2*3");
        browser.until(
                "another program",
                () -> digits("[data-result='y'] [data-digits]").equals("6"));
        assertEquals("", browser.attribute(":root", "data-waits"));
        assertEquals(1, browser.all("[data-widget='editor'] > *").size(), "the editor has taken the place of its text");
        browser.visit("about:blank");
        browser.holdUp(true);
        browser.visit(browser.address() + "#src=y=2*3");
        assertFalse(browser.find(".wordmark").isDisplayed());
    }

    @Test
    void showsTheMainExampleBeforeItsScriptsAreThere() {
        browser.holdUp(true);
        browser.visit(browser.address());
        assertEquals(7, browser.all("svg.graph-canvas .card").size());
        assertTrue(browser.find(".result").getText().contains("−0.964028"));
        assertTrue(browser.find(".first-text").getText().contains("d = tanh(c)"));
        browser.picture("first-view");
        browser.holdUp(false);
        browser.reload();
        browser.until("the editor", () -> browser.program().contains("d = tanh(c)"));
    }

    @Test
    void looksAtOneProgramOnThreeLevelsAndAtItsDerivative() {
        browser.open("");
        browser.write("x = [1, 2]\nW = [[0.5, -1], [1, 0]]\ny = softmax(W @ x)\nL = -log(y[0])");
        browser.until(
                "softmax as one card", () -> browser.texts("svg .card-sign").contains("softmax"));
        String result = digits("[data-result='L'] [data-digits]");

        browser.untilAtRest();
        browser.find(".turn").click();
        browser.until("its parts", () -> browser.texts("svg .frame").toString().contains("softmax"));

        choose("How closely", "Numbers");
        browser.until(
                "a card for each element", () -> browser.texts("svg .card-name").contains("W[1, 0]"));
        browser.picture("written-out");

        choose("How closely", "Operations");
        choose("The program, or its derivative", "∂L/∂x");
        browser.until("the derivative", () -> browser.texts("svg .card-name").contains("dx"));
        assertEquals(result, digits("[data-result='L'] [data-digits]"), "the text's own result stays");
        browser.picture("derivative");

        String gradient = digits(gradient("x"));
        browser.find(".lens-take").click();
        browser.until("its text", () -> browser.program().contains("dx ="));
        assertEquals(gradient, digits("[data-result='dx'] [data-digits]"));
    }

    @Test
    void embedsTheStageInAnotherPage() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#share");
        String link = String.valueOf(browser.find("#share-link").getAttribute("value"));
        browser.click("#share-embed");
        browser.until("a frame", () -> browser.find(".strip").getText().contains("rame"));

        browser.open("embed.html" + link.substring(link.indexOf('#')));
        browser.until("a graph", () -> browser.texts("svg .card-name").contains("b"));
        assertEquals(List.of(), browser.all(".bar"));
        assertEquals(link, browser.find(".embed-link").getAttribute("href"));
        browser.click("[aria-label='To the beginning']");
        browser.click("[aria-label='One step on']");
        browser.until("a step", () -> !browser.find(".sweep-sentence").getText().isBlank());
        assertEquals(List.of(), browser.barriers());
        browser.picture("embedded");
    }

    @Test
    void exportsWhatIsShown() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#open-export");
        browser.until("a picture", () -> browser.find("#export-text").getText().contains("</svg>"));
        for (String format : List.of("DOT", "Python", "JAX", "JavaScript", "LaTeX", "CSV")) {
            browser.click("#export-" + format.toLowerCase(Locale.ROOT));
            String part = switch (format) {
                case "DOT" -> "digraph";
                case "Python" -> "import math";
                case "JAX" -> "import jax";
                case "JavaScript" -> "export function";
                case "LaTeX" -> "\\begin{align*}";
                default -> "-0.96402758";
            };
            browser.until(format, () -> browser.find("#export-text").getText().contains(part));
        }
        assertEquals(List.of(), browser.barriers());
        browser.picture("export");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.until("closed", () -> browser.all("#export").isEmpty());
    }

    @Test
    void plotsACurveAndAFieldAndDragsTheirPoint() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#tab-plot");
        browser.until("the value", () -> browser.texts(".plot-title").contains("d = −0.964028"));
        browser.picture("plot-curve");
        browser.driver()
                .executeScript("window.kept = []; const made = URL.createObjectURL;"
                        + "URL.createObjectURL = blob => { window.kept.push(blob); return made(blob); };");
        browser.click("[aria-label='Save the plot as SVG']");
        browser.script("window.kept[0].text().then(text => { window.keptText = text; });");
        browser.until("a picture", () -> browser.script("return window.keptText") instanceof String);
        String picture = String.valueOf(browser.script("return window.keptText"));
        assertTrue(picture.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), picture);
        assertTrue(picture.contains("stroke-width: "), "styles are written into it: " + picture);
        browser.click("[aria-label='Save the plot as PNG']");
        browser.until("pixels", () -> "image/png".equals(browser.script("return window.kept.at(-1).type")));

        WebElement plot = browser.find(".plot-canvas");
        new Actions(browser.driver())
                .moveToElement(plot, -40, 0)
                .clickAndHold()
                .moveByOffset(-40, 0)
                .release()
                .perform();
        browser.until("another a in the text", () -> !browser.program().startsWith("a = 2\n"));

        choose("Vertical axis", "b");
        browser.until("lines", () -> browser.all(".plot-level").size() > 4);
        new Actions(browser.driver()).moveToElement(plot, 60, -60).click().perform();
        browser.until("another b in the text", () -> !browser.program().contains("b = -3\n"));
        browser.picture("plot-field");

        browser.click("[data-tool='Surface']");
        browser.until("faces", () -> browser.all(".plot-face").size() > 500);
        String before = String.valueOf(browser.find(".plot-face").getAttribute("d"));
        new Actions(browser.driver())
                .moveToElement(plot, -40, 0)
                .clickAndHold()
                .moveByOffset(80, 20)
                .release()
                .perform();
        browser.until(
                "another side", () -> !before.equals(browser.find(".plot-face").getAttribute("d")));
        browser.picture("plot-surface");
    }

    @Test
    void takesALessonAndAnswersItsQuestion() {
        browser.open("");
        browser.click("#open-lessons");
        browser.until("lessons", () -> browser.all(".lesson-card").size() >= 8);
        browser.all(".lesson-card").get(1).click();
        browser.until("its program", () -> browser.program().contains("y = sin(u)"));

        browser.find(".lesson-answer").sendKeys("2", Keys.ENTER);
        browser.until("not yet", () -> browser.texts(".lesson-verdict").get(0).startsWith("Not yet."));
        browser.find(".lesson-answer").sendKeys(Keys.chord(Keys.CONTROL, "a"), "3", Keys.ENTER);
        browser.until("yes", () -> browser.texts(".lesson-verdict").get(0).startsWith("✓ Yes."));
        browser.picture("lesson");

        browser.click("#lesson-next");
        browser.click("#lesson-next");
        browser.until("the sweep", () -> browser.texts(".transport-position").contains("1"));
        browser.click("#lesson-next");
        browser.until("no lesson", () -> browser.all(".lesson").isEmpty());
        assertTrue(browser.program().contains("y = sin(u)"), "the text stays");
    }

    @Test
    void findsItsWayInALargeProgram() {
        String text = "f(t) = tanh(t * t + t) * exp(sin(t))\nx = 1\ny = x" + "\ny = f(y)".repeat(30);
        browser.open(Link.to(text).encode());
        browser.until(
                "closed calls", () -> browser.texts(".graph-note").toString().contains("Calls are closed"));
        browser.find("svg.minimap");
        String before = browser.attribute("svg.graph-canvas", "viewBox");
        new Actions(browser.driver())
                .moveToElement(browser.find("svg.minimap"), 0, -40)
                .click()
                .perform();
        browser.until("another part", () -> !before.equals(browser.attribute("svg.graph-canvas", "viewBox")));

        new Actions(browser.driver()).sendKeys("/").perform();
        browser.find("#graph-search").sendKeys("sin");
        browser.untilText(".graph-hits", "1 of 30");
        browser.find("#graph-search").sendKeys(Keys.ENTER);
        browser.untilText(".graph-hits", "2 of 30");
        browser.until(
                "the second call, selected",
                () -> browser.texts(".card.is-selected .card-name").contains("y₂"));
        assertEquals(List.of(), browser.barriers());
        browser.picture("search");
        browser.find("#graph-search").sendKeys(Keys.ESCAPE);
        browser.until("closed", () -> browser.all("#graph-search").isEmpty());

        choose("How closely", "Operations");
        browser.until(
                "181 nodes",
                () -> browser.attribute("svg.graph-canvas", "aria-label").contains(" 181 nodes"));
        browser.find("[aria-label='Show all']").click();
        browser.until("no map", () -> browser.all("svg.minimap").isEmpty());
        browser.picture("opened");
    }

    @Test
    void typesIntoALargeProgramThatIsDrawnInTheBackground() {
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNT_PLACES));
        browser.open(Link.to("x = 0.5\ny = 2" + "\nx = sin(x*y) + x".repeat(60)).encode());
        browser.until("182 nodes", () -> nodes().contains(" 182 nodes"));
        long first = (Long) Objects.requireNonNull(browser.script("return window.places"));
        assertTrue(first > 182, "the background found " + first + " numbers");

        WebElement editor = browser.editor();
        editor.click();
        editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), Keys.ENTER, "z = x*y + 1", Keys.ESCAPE);
        browser.until("two nodes and a constant more", () -> nodes().contains(" 185 nodes"));
        assertTrue(browser.program().endsWith("z = x*y + 1"), browser.program());
        browser.until(
                "nothing awaited",
                () -> browser.attribute("#stage", "aria-busy").isEmpty());
        assertTrue(
                (Long) Objects.requireNonNull(browser.script("return window.places")) > 2 * first,
                "the background found the new places too");
        browser.find("[data-result='z']");
        browser.picture("large");
    }

    private String nodes() {
        return browser.attribute("svg.graph-canvas", "aria-label");
    }

    @Test
    void searchesTheGalleryAndGetsTheTextBack() {
        String mine = "q = 7\ny = q^2";
        browser.open("");
        browser.write(mine);
        browser.until("y = 49", () -> digits("[data-result='y'] [data-digits]").equals("49"));
        browser.click("#open-gallery");
        browser.until("thumbnails", () -> browser.all(".thumbnail").size() >= 30);
        WebElement search = browser.find("#gallery-search");
        assertEquals(search, browser.driver().switchTo().activeElement());
        search.sendKeys("zzz");
        browser.until("nothing", () -> browser.find("#gallery").getText().contains("Nothing found."));
        search.sendKeys(Keys.chord(Keys.CONTROL, "a"), "baydin trace");
        browser.until("one", () -> browser.all(".gallery-card").size() == 1);
        assertEquals(List.of(), browser.barriers());
        browser.picture("gallery-search");
        search.sendKeys(Keys.ENTER);
        browser.until("its program", () -> browser.program().contains("ln(x1)"));

        browser.click("#open-drafts");
        browser.find("#draft-name").sendKeys("trace", Keys.ENTER);
        browser.until("a draft", () -> browser.value(".draft-name").equals("trace"));
        assertEquals(List.of("q = 7 y = q^2"), browser.texts("#drafts .gallery-card:not(.draft) code"));
        assertEquals(List.of(), browser.barriers());
        browser.picture("drafts");
        drop("photo.png", "\0");
        browser.until("a reason", () -> browser.find("#drafts").getText().contains("“photo.png” cannot be opened"));
        assertTrue(browser.program().contains("ln(x1)"), "the text stays");
        browser.click("#drafts .gallery-card:not(.draft)");
        browser.until("the text", () -> browser.program().equals(mine));

        drop("cube.wen", "x = 2\r\nz = x^3");
        browser.until("the file's program", () -> browser.program().equals("x = 2\nz = x^3"));
        browser.reload();
        browser.click("#open-gallery");
        browser.click("#gallery-drafts");
        browser.until("the draft", () -> browser.value(".draft-name").equals("trace"));
        browser.click(".draft-delete");
        browser.until("no draft", () -> browser.all(".draft").isEmpty());
    }

    private void drop(String name, String content) {
        browser.script("""
                const transfer = new DataTransfer();
                transfer.items.add(new File([arguments[1]], arguments[0]));
                document.querySelector("[data-widget='editor']").dispatchEvent(
                    new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}))""", name, content);
    }

    private void choose(String label, String option) {
        WebElement select = browser.find("select[aria-label='" + label + "']");
        select.findElements(By.tagName("option")).stream()
                .filter(found -> found.getText().equals(option))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Programs that share names and constants with the one before: what is patched must be whole. */
    @Test
    void everyNodeHasItsCardAfterEveryEdit() {
        browser.open("");
        expectCards(7, MAIN);
        expectCards(2, "const c = 3\nL = abs(c)");
        expectCards(4, "const c = 2\nL = exp(c)\nM = L + 1");
        expectCards(3, "y = softmax([1, 2, 3])\nL = y[0]");
        expectCards(3, "d = 2\nc = d*d\na = c + d");
        expectCards(7, MAIN);
    }

    private void expectCards(int count, String program) {
        browser.write(program);
        browser.until(count + " cards for " + program, () -> {
            String label = browser.find("svg.graph-canvas").getAttribute("aria-label");
            return label != null
                    && label.contains(" " + count + " nodes")
                    && browser.all("svg.graph-canvas .cards > *").size() == count;
        });
    }

    @Test
    void aSliderChangesTextGraphAndNumbers() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        String cards = browser.texts("svg.graph-canvas .cards").toString();

        browser.find("[data-input='a'] .pill-slider").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);

        browser.until("another value of a in the text", () -> !browser.program().startsWith("a = 2\n"));
        browser.until("another result", () -> !digits(VALUE).startsWith("-0.96402758"));
        assertNotEquals(cards, browser.texts("svg.graph-canvas .cards").toString());
        assertTrue(browser.program().endsWith("d = tanh(c)"), browser.program());
    }

    @Test
    void aMistakeIsShownWhereItIsAndMended() {
        browser.open("");
        browser.write("y = sin(1");
        browser.until(
                "a message",
                () -> !browser.texts(".problem.error .problem-message").isEmpty());
        assertTrue(
                browser.texts(".problem.error .problem-message").get(0).contains("')'"),
                browser.texts(".problem.error").toString());
        browser.until("a squiggle", () -> !squiggles().isEmpty());
        browser.picture("mistake");

        browser.editor().sendKeys(Keys.END, ")");

        browser.until("no message", () -> browser.all(".problem.error").isEmpty());
        browser.until("sin(1)", () -> digits("[data-result='y'] [data-digits]").startsWith("0.84147098"));
    }

    @Test
    void stepsTheBackwardSweepToItsEnd() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click(".mode-backward");
        browser.click(".transport-first");
        int steps = Integer.parseInt(browser.attribute(".scrubber", "max"));
        assertTrue(steps >= 4, "expected a step for each operation, found " + steps);
        Set<String> sentences = new LinkedHashSet<>();
        for (int step = 1; step <= steps; step++) {
            browser.click(".transport-forth");
            browser.untilText(".transport-position", Integer.toString(step));
            List<String> sentence = browser.texts(".sweep-text");
            assertTrue(!sentence.isEmpty() && sentence.get(0).length() > 20, "step " + step + " says " + sentence);
            sentences.add(sentence.get(0));
        }
        assertEquals(steps, sentences.size(), "expected each step to say something else, found " + sentences);
        browser.picture("backward-sweep");
    }

    @Test
    void comparesReverseAndForwardMode() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#compare");
        browser.until("two drawings", () -> browser.all("svg.graph-canvas").size() == 2);
        int steps = Integer.parseInt(browser.attribute(".scrubber", "max"));
        for (int step = 1; step <= steps; step++) {
            browser.click(".transport-forth");
            browser.untilText(".transport-position", Integer.toString(step));
            boolean isReverseDone = !browser.all(".race-backward.is-done").isEmpty();
            assertEquals(step >= 11, isReverseDone, "reverse mode at step " + step);
        }
        assertEquals(List.of("done after 1 sweep", "done after 2 sweeps"), browser.texts(".race-sweep"));
        String status = browser.find(".race-status").getText();
        assertTrue(status.startsWith("1 output, 2 inputs: reverse mode needs 1 sweep, forward mode 2."), status);
        assertTrue(status.endsWith("Forward and reverse mode agree to the last bit."), status);
        assertEquals(List.of("0.07065", "0.1413", "0.07065", "0.1413"), browser.texts(".race-number"));
        browser.picture("compared");

        browser.all(".race-tangent .card").get(0).click();
        browser.until(
                "the node in both drawings",
                () -> browser.all(".card.is-selected").size() == 2);
        browser.click(".mode-backward");
        browser.until("one drawing", () -> browser.all("svg.graph-canvas").size() == 1);
    }

    @Test
    void aLinkShowsTheSameToSomebodyElse() {
        browser.open("");
        browser.write("x = 3\ny = x^3 + 2");
        browser.until("y = 29", () -> digits("[data-result='y'] [data-digits]").equals("29"));
        browser.click("#share");
        browser.until("a link", () -> browser.value("#share-link").contains("#"));
        String link = browser.value("#share-link");
        assertTrue(link.startsWith(browser.address()), link);

        ChromeDriver other = Chromium.start();
        try {
            other.get(link);
            browser.until(
                    "the linked program's result in a fresh profile",
                    () -> other.findElements(By.cssSelector("[data-result='y'] [data-digits='29']"))
                                            .size()
                                    == 1
                            && other.findElements(By.cssSelector("[data-gradient='x'] [data-digits='27']"))
                                            .size()
                                    == 1);
        } finally {
            other.quit();
        }
    }

    @Test
    void aKeptPageOpensALinkWithoutItsServer() {
        browser.open("");
        browser.untilKept();
        browser.write("x = 3\ny = x^3 + 2");
        browser.until("y = 29", () -> digits("[data-result='y'] [data-digits]").equals("29"));
        browser.click("#share");
        browser.until("a link", () -> browser.value("#share-link").contains("#"));

        browser.stopServer();
        browser.reload();

        browser.until(
                "y = 29 without a server",
                () -> digits("[data-result='y'] [data-digits]").equals("29"));
    }

    @Test
    void theJvmFindsTheSameBits() {
        browser.open("");
        browser.write(MAIN);
        browser.until("d = tanh(-2)", () -> digits(VALUE).startsWith("-0.96402758"));
        browser.click("#tab-checks");
        browser.click("#check-jvm");
        browser.until("a verdict", () -> !browser.texts("#jvm-verdict").isEmpty());
        assertTrue(
                browser.texts("#jvm-verdict").get(0).contains("identical"),
                browser.texts("#jvm-verdict").toString());
        browser.picture("checks");
    }

    @Test
    void hasNoBarriersInAnySchemeOrWidth() {
        List<String> barriers = new ArrayList<>();
        for (int width : List.of(1440, 390)) {
            browser.resize(width, width == 390 ? 844 : 900);
            for (String scheme : List.of("light", "dark")) {
                browser.prefer(scheme);
                browser.open("");
                browser.find("svg.graph-canvas .cards > *");
                browser.picture("page-" + width + "-" + scheme);
                note(barriers, width + " " + scheme);
                if (width == 390) {
                    browser.driver()
                            .findElement(By.xpath("//nav[@class='panels']//button[text()='Steps']"))
                            .click();
                }
                browser.click("#compare");
                browser.find(".race-tangent .card");
                browser.script("document.querySelector('.transport-forth').click()");
                browser.picture("compared-" + width + "-" + scheme);
                note(barriers, width + " " + scheme + " compared");
                browser.click("#compare");
                browser.click("#open-lessons");
                browser.until("lessons", () -> !browser.all(".lesson-card").isEmpty());
                browser.picture("lessons-" + width + "-" + scheme);
                note(barriers, width + " " + scheme + " lessons");
                browser.all(".lesson-card").get(2).click();
                browser.until("a lesson", () -> !browser.all(".lesson-answer").isEmpty());
                browser.picture("lesson-" + width + "-" + scheme);
                note(barriers, width + " " + scheme + " lesson");
                for (String tab : List.of("plot", "list", "checks")) {
                    browser.click("#tab-" + tab);
                    browser.picture(tab + "-" + width + "-" + scheme);
                    note(barriers, width + " " + scheme + " " + tab);
                }
                Map<String, String> panels = Map.of(
                        "#open-settings", "#settings",
                        "#open-gallery", "#gallery",
                        "#open-drafts", "#drafts",
                        "#open-export", "#export",
                        "#help", "#keys",
                        "#share", "#share-link");
                panels.forEach((opener, panel) -> {
                    if (browser.find(opener).isDisplayed()) {
                        browser.click(opener);
                        browser.find(panel);
                        browser.picture(panel.substring(1) + "-" + width + "-" + scheme);
                        note(barriers, width + " " + scheme + " " + panel);
                        browser.script("document.activeElement.blur()");
                        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
                        browser.until("closed", () -> browser.all(panel).isEmpty());
                    }
                });
                assertEquals(
                        true,
                        browser.script("return document.documentElement.scrollWidth <= innerWidth"),
                        "expected nothing wider than the window at " + width);
            }
        }
        assertEquals(List.of(), barriers);
    }

    private void note(List<String> barriers, String where) {
        for (String barrier : browser.barriers()) {
            barriers.add(where + ": " + barrier);
        }
    }

    @Test
    void numbersStandBehindLinesUntilTheyAreHidden() {
        browser.open("");
        browser.write(MAIN);
        browser.until(
                "values and adjoints", () -> lineEnds().equals(List.of("0.07065", "0.1413", "−2 0.07065", "−0.964 1")));
        browser.write("a = 2\nb = sin(a");
        browser.until("those of lines that stay", () -> lineEnds().size() < 2);
        browser.write(MAIN);
        browser.until("all", () -> lineEnds().size() == 4);
        browser.resize(390, 844);
        browser.picture("line-ends-narrow");
        browser.resize(1440, 900);

        browser.click("#line-ends");
        browser.until("none", () -> lineEnds().isEmpty());
        browser.reload();
        browser.find("#line-ends");
        browser.until("still none", () -> lineEnds().isEmpty());
        assertEquals("false", browser.attribute("#line-ends", "aria-pressed"));
        assertEquals(MAIN, browser.program());
    }

    @Test
    void editsTheTextByItsMeaning() {
        browser.open("");
        browser.write("f(x) = x^2\nx = 1.50\ny=f(x) + sinn(q");
        browser.editor().sendKeys(Keys.chord(Keys.CONTROL, "."));
        browser.until("a bracket", () -> browser.program().endsWith("sinn(q)"));
        browser.editor().sendKeys(Keys.chord(Keys.CONTROL, "."));
        browser.until("a function", () -> browser.program().endsWith("+ sin(q)"));
        browser.editor().sendKeys(Keys.chord(Keys.CONTROL, "."));
        browser.until("an input", () -> browser.program().startsWith("q = 1\n"));
        browser.editor().sendKeys(Keys.chord(Keys.SHIFT, Keys.ALT, "f"));
        browser.until("spaces", () -> browser.program().endsWith("\ny = f(x) + sin(q)"));
        String before = browser.program();

        Actions drag = new Actions(browser.driver());
        drag.moveToElement(token("1.50")).keyDown(Keys.ALT).clickAndHold();
        drag.moveByOffset(30, 0).moveByOffset(30, 0).release().keyUp(Keys.ALT).perform();
        browser.until("another number", () -> browser.program().contains("\nx = 1.60\n"));
        browser.editor().sendKeys(Keys.chord(Keys.CONTROL, "z"));
        browser.until("the drag taken back", () -> browser.program().equals(before));

        // Keys sent to the editor's element would move the cursor to the end of the text first.
        new Actions(browser.driver())
                .moveToElement(token("x"))
                .click()
                .sendKeys(Keys.F2)
                .perform();
        browser.until("a field", () -> !browser.all("#rename-field").isEmpty());
        browser.find("#rename-field").sendKeys(Keys.chord(Keys.CONTROL, "a"), "tan");
        browser.until("a reason", () -> browser.texts("#rename-says").toString().contains("has a meaning of its own"));
        browser.picture("rename");
        browser.find("#rename-field").sendKeys(Keys.chord(Keys.CONTROL, "a"), "u", Keys.ENTER);
        browser.until("a parameter renamed", () -> browser.program().contains("f(u) = u^2\nx = 1.50"));

        browser.editor().sendKeys(Keys.chord(Keys.CONTROL, Keys.END), Keys.ARROW_LEFT, Keys.F12, "p");
        browser.until(
                "the name where q is given replaced", () -> browser.program().startsWith("p = 1\n"));
    }

    private WebElement token(String text) {
        return browser.editor().findElements(By.cssSelector(".cm-line span")).stream()
                .filter(token -> token.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lineEnds() {
        return browser
                .find("[data-widget='editor'] > *")
                .getShadowRoot()
                .findElements(By.cssSelector(".line-end"))
                .stream()
                .map(end -> end.findElements(By.cssSelector("span")).stream()
                        .map(WebElement::getText)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<?> squiggles() {
        return browser.find("[data-widget='editor'] > *").getShadowRoot().findElements(By.cssSelector(".mark-error"));
    }

    private static String gradient(String input) {
        return "[data-gradient='" + input + "'] [data-digits]";
    }

    private String digits(String selector) {
        return browser.attribute(selector, "data-digits");
    }

    private double number(String selector) {
        return Double.parseDouble(digits(selector));
    }
}
