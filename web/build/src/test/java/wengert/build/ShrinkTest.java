package wengert.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkTest {
    private static final String SCRIPT = """
            "use strict";
            import*as Lib from"./lib.js";let unused=1,product=(x,y,z)=>{let inner;inner=y*z;return x*(inner*0.1)*0.3;};
            let Main=words=>{Lib.show(product(words,3,words));};
            export{Main as main};
            //# sourceMappingURL=app.js.map
            """;

    @TempDir
    Path folder;

    private String shrunk() throws IOException {
        Path script = Files.writeString(folder.resolve("app.js"), SCRIPT);
        Shrink.shrink(script);
        return Files.readString(script);
    }

    @Test
    void productsKeepTheirOrder() throws IOException {
        String text = shrunk();
        assertTrue(text.contains("*.1)*.3"), text);
        assertFalse(text.contains(".03"), text);
        assertTrue(text.contains("*("), text);
    }

    @Test
    void itStaysAModule() throws IOException {
        String text = shrunk();
        assertTrue(text.startsWith("import*as Lib from\"./lib.js\";"), text);
        assertTrue(text.contains(" as main};"), text);
        assertFalse(text.contains("unused"), text);
        assertTrue(text.length() < SCRIPT.length() + 40, text);
    }

    @Test
    void itsSourceMapStaysTrue() throws IOException {
        Files.writeString(
                folder.resolve("app.js.map"),
                "{\"version\":3,\"file\":\"app.js\",\"sources\":[\"A.java\"],\"names\":[],\"mappings\":\";AAAA;AACA\"}");
        assertTrue(shrunk().endsWith("//# sourceMappingURL=app.js.map\n"));
        String map = Files.readString(folder.resolve("app.js.map"));
        assertTrue(map.contains("A.java"), map);
    }

    @Test
    void whatExportsNoMainIsRefused() throws IOException {
        Path script = Files.writeString(folder.resolve("other.js"), "let x = 1;\n");
        assertEquals(
                "expected a script that exports main, found none",
                assertThrows(IllegalStateException.class, () -> Shrink.shrink(script))
                        .getMessage());
    }
}
