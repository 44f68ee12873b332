package wengert.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a script that TeaVM wrote smaller, with esbuild: shorter names for what is used most, no blanks, shorter statements.
 *
 * <p>No floating-point expression is computed in another order; see docs/adr/0008. esbuild is one program for each platform, which
 * Maven brings for most; where it has none, the script stays as it is and a line says so.
 */
public final class Minify {
    private static final String FOLDER = "/META-INF/resources/_static/";
    private static final Set<String> ARM = Set.of("aarch64", "arm64");

    private Minify() {}

    /**
     * Rewrites scripts and their source maps.
     *
     * @param arguments the version of esbuild, then the scripts, ES modules
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("expected VERSION SCRIPT..., got " + String.join(" ", arguments));
        }
        String platform = platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path work = Files.createTempDirectory("minify");
        try {
            Path esbuild = program(platform, arguments[0], work);
            if (esbuild == null) {
                System.err.println(
                        "Scripts stay a twentieth larger than they could be: there is no esbuild for " + platform);
                return;
            }
            for (String script : List.of(arguments).subList(1, arguments.length)) {
                minify(esbuild, Path.of(script));
            }
        } finally {
            Folders.delete(work);
        }
    }

    /** The platform as esbuild's packages call it. */
    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String base = name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "darwin" : "linux";
        return base + (ARM.contains(architecture) ? "-arm64" : "-x64");
    }

    /** The program of a platform, from the class path; null where there is none. */
    static @Nullable Path program(String platform, String version, Path folder) throws IOException {
        boolean isWindows = platform.startsWith("win32");
        String place = FOLDER + platform + "/" + version + (isWindows ? "/esbuild.exe" : "/bin/esbuild");
        try (InputStream in = Minify.class.getResourceAsStream(place)) {
            if (in == null) {
                return null;
            }
            Path program = folder.resolve(isWindows ? "esbuild.exe" : "esbuild");
            Files.copy(in, program);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("expected to make " + program + " executable");
            }
            return program;
        }
    }

    static void minify(Path esbuild, Path script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(esbuild.toString(), script.toString()));
        command.addAll(List.of("--minify", "--format=esm", "--target=es2021", "--legal-comments=none"));
        command.addAll(List.of("--allow-overwrite", "--outfile=" + script, "--log-level=warning"));
        if (Files.exists(script.resolveSibling(script.getFileName() + ".map"))) {
            command.addAll(List.of("--sourcemap", "--sources-content=false"));
        }
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("minifying " + script + " failed with code " + code);
        }
    }
}
