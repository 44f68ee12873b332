package wengert.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page's files, held in memory: there are few, they are small, and each is compressed once. */
final class Site {
    private static final String ROOT = "site";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

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
        return new Site(assets);
    }

    void routes(RoutesConfig routes) {
        routes.get("/", context -> send(context, assets.get("/index.html")));
        assets.forEach((path, asset) -> routes.get(path, context -> send(context, asset)));
    }

    private static void send(Context context, @Nullable Asset asset) {
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.contentType(asset.type());
        context.header("Cache-Control", asset.isImmutable() ? FOR_EVER : "no-cache");
        context.header("ETag", asset.tag());
        context.header("Vary", "Accept-Encoding");
        String known = context.header("If-None-Match");
        if (known != null && known.contains(asset.tag())) {
            context.status(304);
            return;
        }
        String encodings = context.header("Accept-Encoding");
        byte[] gzip = asset.gzip();
        if (gzip != null && encodings != null && encodings.contains("gzip")) {
            context.header("Content-Encoding", "gzip");
            context.result(gzip);
        } else {
            context.result(asset.bytes());
        }
    }
}
