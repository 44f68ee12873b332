package wengert.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assembles the site from hand-written files and compiled scripts: names that change with the content, and a service worker
 * that knows every one of them.
 *
 * <p>Scripts and style sheets get a hash in their names so that a cache may keep them for ever; files that name them are
 * rewritten, leaves first, so that a changed leaf changes all names above it. All references are relative: the site runs
 * under any path of any host. The service worker gets the list of files and a version made from their contents, so two equal
 * builds are the same version and a visitor is only told of an update when there is one.
 */
public final class Site {
    /** A relative reference in quotes or in CSS's {@code url()}, such as {@code "./app.js"}. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=[\"'(])(?:\\./)?([\\w./-]+\\.(?:js|css))(?=[\"')])");

    /** Files that a visitor's first load does not need; they are served, but not kept for offline use. */
    private static final Pattern NOT_KEPT =
            Pattern.compile(".*\\.map|licenses\\.txt|" + Pattern.quote(SingleFile.NAME));

    private static final String WORKER = "sw.js";

    private final Map<String, byte[]> sources;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, byte[]> finished = new TreeMap<>();

    private Site(Map<String, byte[]> sources) {
        this.sources = sources;
    }

    /**
     * Assembles a site.
     *
     * @param arguments the folder of hand-written files, the folder of compiled scripts, and the folder to write, which is
     *     emptied first
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("expected PAGES SCRIPTS OUTPUT, got " + String.join(" ", arguments));
        }
        Map<String, byte[]> sources = new TreeMap<>(read(Path.of(arguments[0])));
        Map<String, byte[]> scripts = read(Path.of(arguments[1]));
        for (String name : scripts.keySet()) {
            if (sources.containsKey(name) && !isNotice(name)) {
                throw new IllegalStateException("expected one file called " + name + ", found a page and a script");
            }
        }
        sources.putAll(scripts);
        StyleSheets.join(sources);
        sources.put(EmbeddedPage.NAME, EmbeddedPage.of(sources));
        byte[] single = SingleFile.of(sources);
        sources.put("index.html", FirstView.into(sources));
        Map<String, byte[]> site = assemble(sources);
        site.put(SingleFile.NAME, single);
        Path output = Path.of(arguments[2]);
        Folders.delete(output);
        Files.createDirectories(output);
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            Path target = output.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** The finished files by their final names, from all source files by theirs. */
    static Map<String, byte[]> assemble(Map<String, byte[]> sources) {
        Map<String, byte[]> files = new TreeMap<>(sources);
        gatherNotices(files);
        byte[] worker = files.remove(WORKER);
        Site site = new Site(files);
        for (String name : files.keySet()) {
            site.finish(name, new ArrayList<>());
        }
        if (worker != null) {
            site.finished.put(WORKER, site.worker(new String(worker, UTF_8)));
        }
        return site.finished;
    }

    private static boolean isNotice(String name) {
        return name.endsWith("licenses.txt");
    }

    private static void gatherNotices(Map<String, byte[]> files) {
        List<String> notices = files.keySet().stream()
                .filter(Site::isNotice)
                .sorted(Comparator.comparing((String name) -> !name.equals("licenses.txt"))
                        .thenComparing(name -> name))
                .toList();
        if (notices.isEmpty()) {
            return;
        }
        String text = notices.stream()
                .map(name -> new String(files.get(name), UTF_8).strip())
                .collect(Collectors.joining("\n\n", "", "\n"));
        notices.forEach(files::remove);
        files.put("licenses.txt", text.getBytes(UTF_8));
    }

    /** Writes one file under its final name, after those that it refers to; returns that name. */
    private String finish(String name, List<String> above) {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        if (above.contains(name)) {
            throw new IllegalStateException("files refer to each other in a circle: " + above + " and back to " + name);
        }
        above.add(name);
        byte[] content = Objects.requireNonNull(sources.get(name), name);
        if (isText(name)) {
            content = rewritten(name, new String(content, UTF_8), above).getBytes(UTF_8);
        }
        above.remove(name);
        String result = isHashed(name) ? withHash(name, content) : name;
        names.put(name, result);
        finished.put(result, content);
        byte[] map = sources.get(name + ".map");
        if (map != null) {
            names.put(name + ".map", result + ".map");
            finished.put(result + ".map", map);
            String comment = "//# sourceMappingURL=";
            finished.put(
                    result,
                    new String(content, UTF_8)
                            .replace(comment + fileName(name) + ".map", comment + fileName(result) + ".map")
                            .getBytes(UTF_8));
        }
        return result;
    }

    private String rewritten(String name, String text, List<String> above) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Matcher reference = REFERENCE.matcher(text);
        return reference.replaceAll(found -> {
            String target = folder + found.group(1);
            if (!sources.containsKey(target) || target.equals(name)) {
                return Matcher.quoteReplacement(found.group());
            }
            String result = finish(target, above);
            return Matcher.quoteReplacement("./" + result.substring(folder.length()));
        });
    }

    private byte[] worker(String text) {
        List<String> kept = finished.keySet().stream()
                .filter(name -> !NOT_KEPT.matcher(name).matches())
                .toList();
        StringBuilder all = new StringBuilder(text);
        finished.forEach((name, content) -> {
            if (kept.contains(name)) {
                all.append(name).append(hash(content));
            }
        });
        String list = kept.stream().map(name -> "'./" + name + "'").collect(Collectors.joining(", ", "[", "]"));
        return filled(
                        filled(text, "'@FILES@'", list),
                        "@VERSION@",
                        hash(all.toString().getBytes(UTF_8)))
                .getBytes(UTF_8);
    }

    private static String filled(String text, String placeholder, String value) {
        if (!text.contains(placeholder)) {
            throw new IllegalStateException("expected " + placeholder + " in " + WORKER + ", found none");
        }
        return text.replace(placeholder, value);
    }

    private static boolean isText(String name) {
        return name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".html");
    }

    private static boolean isHashed(String name) {
        return name.endsWith(".js") || name.endsWith(".css");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withHash(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
