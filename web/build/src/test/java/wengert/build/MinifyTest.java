package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinifyTest {
    private static final String VERSION = System.getProperty("esbuild.version", "");
    private static final String SCRIPT = """
            import*as Lib from"./lib.js";let product=(x,y,z)=>{let inner;inner=y*z;return x*(inner*0.1)*0.3;};
            let Main=words=>{Lib.show(product(words,3,words));};
            export{Main as main};
            //# sourceMappingURL=app.js.map
            """;

    @TempDir
    Path folder;

    private String minified() throws IOException, InterruptedException {
        String platform = Minify.platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path esbuild = Minify.program(platform, VERSION, folder);
        Assumptions.assumeTrue(esbuild != null, "there is no esbuild for " + platform);
        Path script = Files.writeString(folder.resolve("app.js"), SCRIPT);
        if (esbuild != null) {
            Minify.minify(esbuild, script);
        }
        return Files.readString(script);
    }

    @Test
    void productsKeepTheirOrder() throws IOException, InterruptedException {
        String text = minified();
        assertTrue(text.contains("*.1)*.3"), text);
        assertFalse(text.contains(".03"), text);
    }

    @Test
    void itStaysAModuleAndGetsSmaller() throws IOException, InterruptedException {
        String text = minified();
        assertTrue(text.contains("from\"./lib.js\""), text);
        assertTrue(text.contains(" as main};"), text);
        assertTrue(text.length() < 0.8 * SCRIPT.length(), text);
    }

    @Test
    void itsSourceMapStaysTrue() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("app.js.map"),
                "{\"version\":3,\"file\":\"app.js\",\"sources\":[\"A.java\"],\"names\":[],\"mappings\":\"AAAA;AACA\"}");
        assertTrue(minified().contains("//# sourceMappingURL=app.js.map"));
        String map = Files.readString(folder.resolve("app.js.map"));
        assertTrue(map.contains("A.java"), map);
    }

    @Test
    void platformsAreCalledAsTheirPackages() {
        assertEquals("linux-x64", Minify.platform("Linux", "amd64"));
        assertEquals("darwin-arm64", Minify.platform("Mac OS X", "aarch64"));
        assertEquals("win32-x64", Minify.platform("Windows 11", "amd64"));
    }

    @Test
    void whereThereIsNoProgramThereIsNone() throws IOException {
        assertNull(Minify.program("linux-arm64", VERSION, folder));
    }
}
