package wengert.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page's files, held in memory: there are few, they are small, and each is compressed once. */
final class Site {
    private static final String ROOT = "site";

    private final Map<String, Asset> assets;

    private Site(Map<String, Asset> assets) {
        this.assets = assets;
    }

    /**
     * The files under {@code site/} on the class path.
     *
     * @throws IllegalStateException if there are none: the page has not been built
     */
    static Site load() {
        URL index = Site.class.getClassLoader().getResource(ROOT + "/index.html");
        if (index == null) {
            throw new IllegalStateException(
                    "the page is not on the class path: expected " + ROOT + "/index.html (build it with ./wengert)");
        }
        try {
            URI uri = index.toURI();
            if (!uri.getScheme().equals("jar")) {
                Path parent = Path.of(uri).getParent();
                return read(parent == null ? Path.of(ROOT) : parent);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/" + ROOT));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site read(Path folder) throws IOException {
        Map<String, Asset> assets = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                assets.put("/" + name, Asset.of(name, Files.readAllBytes(file)));
            }
        }
        assets.put("/", Objects.requireNonNull(assets.get("/index.html")));
        return new Site(assets);
    }

    /** The answer to each path. */
    Map<String, Asset> assets() {
        return assets;
    }

    /** The path, without its leading slash, of the style sheet that was written under this name before it got its hash. */
    String styleSheet(String name) {
        Pattern path = Pattern.compile("/css/" + name + "-[0-9a-f]+\\.css");
        return assets.keySet().stream()
                .filter(candidate -> path.matcher(candidate).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a style sheet css/" + name + ", found none"))
                .substring(1);
    }
}
