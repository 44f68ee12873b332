package wengert.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wengert.lang.Program;

/** The picture in the README is what the program draws today. */
class ReadmePictureTest {
    private static final Path PICTURE = Path.of("..", "docs", "main-example.svg");

    @Test
    void showsTheMainExample() throws Exception {
        Program program = Program.read("a = 2\nb = -3\nc = a*b + a^2\nd = tanh(c)");
        String drawn = Svg.write(program.graph());
        Files.writeString(Path.of("target", "main-example-changed.svg"), drawn);
        assertEquals(Files.readString(PICTURE), drawn);
    }
}
