package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SingleFileTest {
    private static Map<String, String> site() {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", """
                <head>
                  <link rel="icon" href="./icons/icon.svg" type="image/svg+xml">
                  <link rel="apple-touch-icon" href="./icons/icon-192.png">
                  <link rel="manifest" href="./manifest.webmanifest">
                  <link rel="stylesheet" href="./css/page.css">
                  <script type="module" src="./start.js"></script>
                </head>
                """);
        files.put("css/page.css", "a { color: red; }\n");
        files.put("icons/icon.svg", "<svg/>");
        files.put("gallery/programs.json", "{\"title\": \"</script>\"}");
        files.put("start.js", "import {main} from './app.js';\n\nmain([]);\n");
        files.put("background.js", "import {main} from './engine.js';\nmain([]);\n");
        files.put("dom.js", "const bundled={};(()=>{bundled.node='</script>'})();export const{node,patch}=bundled;\n");
        files.put(
                "app.js",
                "import*as D from\"./dom.js\";let M=()=>D.node;export{M as main};\n//# sourceMappingURL=app.js.map\n");
        files.put("engine.js", "let E=()=>1;\nexport{E as main};\n");
        return files;
    }

    private static String file(Map<String, String> site) {
        return new String(
                SingleFile.of(site.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().getBytes(UTF_8), (a, b) -> a, TreeMap::new))),
                UTF_8);
    }

    @Test
    void everythingIsInIt() {
        String file = file(site());
        assertTrue(file.contains("<style>\na { color: red; }\n</style>"), file);
        assertTrue(file.contains("href=\"data:image/svg+xml;base64,PHN2Zy8+\""), file);
        assertFalse(file.contains("\"./css") || file.contains("manifest") || file.contains("src="), file);
        assertFalse(file.contains("sourceMappingURL"), file);
    }

    @Test
    void scriptsComeAfterThoseTheyImport() {
        String file = file(site());
        String scripts = file.substring(file.indexOf("<script type=\"module\">"));
        int dom = scripts.indexOf("const module_dom_js=(()=>{");
        int app = scripts.indexOf("const module_app_js=(()=>{const D=module_dom_js;let M=()=>D.node;return{main:M};");
        int start = scripts.indexOf("const {main}=module_app_js;");
        assertTrue(0 < dom && dom < app && app < start, scripts);
        assertFalse(scripts.contains("export"), scripts);
    }

    @Test
    void exportsMayHaveOtherNamesInside() {
        Map<String, String> site = site();
        site.put("dom.js", "const b={node:1};const{node:n,patch:$p}=b;export{n as node,$p as patch};");
        assertTrue(file(site).contains("return{node:n,patch:$p};"), file(site));
    }

    @Test
    void dataStandsUnderItsAddress() {
        String file = file(site());
        assertTrue(file.contains("id=\"./gallery/programs.json\">{\"title\": \"\\u003c/script>\"}</script>"), file);
        assertTrue(file.contains("<script type=\"text/plain\" id=\"./background.js\">"), file);
    }

    @Test
    void nothingInAScriptEndsIt() {
        assertEquals(5, file(site()).split("</script>", -1).length + 1, "data, the other thread, the page");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        Map<String, String> missing = site();
        missing.remove("engine.js");
        String refusal = String.valueOf(
                assertThrows(IllegalStateException.class, () -> file(missing)).getMessage());
        assertTrue(refusal.contains("engine.js"), refusal);
        Map<String, String> other = site();
        other.put("engine.js", "export default 1;");
        assertThrows(IllegalStateException.class, () -> file(other));
    }

    @Test
    void scriptThatIsLoadedLaterIsThereAlready() {
        Map<String, String> site = site();
        site.put("start.js", "setTimeout(() => import('./app.js').then(({main}) => main([])));\n");
        String file = file(site);
        assertTrue(file.contains("setTimeout(() => Promise.resolve(module_app_js).then(({main}) => main([])));"), file);
        assertTrue(file.indexOf("const module_app_js") < file.indexOf("setTimeout"), file);
    }
}
