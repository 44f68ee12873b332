package wengert.build;

import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilerInput;
import com.google.javascript.jscomp.JSChunk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins one of our small JavaScript facades and the libraries it imports into a single ES module.
 *
 * <p>The work is done by Closure Compiler, a Java program, so that a machine with only a JDK and Maven builds the page; see
 * docs/adr/0001. Its simple mode is used: the advanced one renames properties, and CodeMirror's theme rules are property
 * names that must reach the style sheet as written.
 */
public final class Bundle {
    /** Where the entry leaves its exports and the wrapper picks them up: Closure writes no ES module for a single chunk. */
    private static final String HOLDER = "bundled";

    private Bundle() {}

    /**
     * Bundles one facade.
     *
     * @param arguments the facade's file, the {@code node_modules} folder, the folder to write to, then the names to export
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException(
                    "expected FACADE NODE_MODULES OUTPUT_FOLDER EXPORT..., got " + String.join(" ", arguments));
        }
        List<String> exports = List.of(arguments).subList(3, arguments.length);
        bundle(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), exports);
    }

    static void bundle(Path facade, Path modules, Path output, List<String> exports) throws IOException {
        String name = facade.getFileName().toString();
        Files.createDirectories(output);
        Path work = Files.createTempDirectory("bundle");
        try {
            List<Path> inputs = new ArrayList<>(copies(modules, work.resolve("node_modules")));
            inputs.add(Files.copy(facade, work.resolve(name)));
            Path entry = Files.writeString(work.resolve("entry.js"), entry(name, exports));
            Path externs = Files.writeString(work.resolve("externs.js"), externs(exports));
            Path bundled = work.resolve("bundled.js");
            Closure closure = new Closure(flags(inputs, entry, externs, bundled));
            closure.run(name);
            Files.writeString(
                    output.resolve(name), wrapped(Files.readString(bundled).strip(), exports));
            Files.writeString(
                    output.resolve(name.replace(".js", ".licenses.txt")),
                    licenses(modules, closure.packages(work.resolve("node_modules"))));
        } finally {
            Folders.delete(work);
        }
    }

    /** Closure's command line, run in this process. */
    private static final class Closure extends CommandLineRunner {
        Closure(List<String> flags) {
            super(flags.toArray(String[]::new));
        }

        void run(String facade) throws IOException {
            int errors = shouldRunCompiler() ? doRun() : 1;
            if (errors != 0) {
                throw new IllegalStateException("bundling " + facade + " failed with errors: " + errors);
            }
        }

        /** The packages of the libraries that reached the bundle, in order of name. */
        Set<String> packages(Path modules) {
            Set<String> packages = new TreeSet<>();
            for (JSChunk chunk : getCompiler().getChunks()) {
                for (CompilerInput input : chunk.getInputs()) {
                    Path path = Path.of(input.getName());
                    if (path.startsWith(modules)) {
                        Path inside = modules.relativize(path);
                        String first = inside.getName(0).toString();
                        packages.add(first.startsWith("@") ? first + "/" + inside.getName(1) : first);
                    }
                }
            }
            return packages;
        }
    }

    private static List<String> flags(List<Path> inputs, Path entry, Path externs, Path bundled) {
        List<String> flags = new ArrayList<>();
        Collections.addAll(flags, "--compilation_level", "SIMPLE", "--assume_function_wrapper", "true");
        Collections.addAll(flags, "--language_in", "ECMASCRIPT_NEXT", "--language_out", "ECMASCRIPT_2021");
        Collections.addAll(flags, "--module_resolution", "NODE", "--package_json_entry_names", "module,main");
        Collections.addAll(flags, "--dependency_mode", "PRUNE", "--entry_point", entry.toString());
        Collections.addAll(flags, "--emit_use_strict", "false", "--warning_level", "QUIET");
        Collections.addAll(flags, "--externs", externs.toString(), "--js_output_file", bundled.toString());
        Collections.addAll(flags, "--js", entry.toString());
        inputs.forEach(input -> Collections.addAll(flags, "--js", input.toString()));
        return flags;
    }

    private static String entry(String facade, List<String> exports) {
        return "import {" + String.join(", ", exports) + "} from './" + facade + "';\n"
                + exports.stream()
                        .map(e -> HOLDER + "." + e + " = " + e + ";\n")
                        .collect(Collectors.joining());
    }

    private static String externs(List<String> exports) {
        return "/** @externs */\n/** @const */ var " + HOLDER + " = {};\n"
                + exports.stream().map(e -> HOLDER + "." + e + ";\n").collect(Collectors.joining());
    }

    private static String wrapped(String code, List<String> exports) {
        return "const " + HOLDER + "={};(()=>{" + code + "})();export const{" + String.join(",", exports) + "}="
                + HOLDER + ";\n";
    }

    /**
     * Copies the libraries' scripts and descriptions, with doc comments turned into plain ones (Closure would read their
     * types as its own and refuse some of them) and with the bundlers' mark of a call without side effects turned into
     * Closure's, so that what only such calls use is left out.
     */
    private static List<Path> copies(Path modules, Path target) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(modules)) {
            for (Path file : tree.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals("package.json") || name.endsWith(".js")) {
                    Path copy = target.resolve(modules.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    copies.add(Files.writeString(
                            copy,
                            Files.readString(file)
                                    .replace("/**", "/* ")
                                    .replace("/*@__PURE__*/", "/** @pureOrBreakMyCode */")));
                }
            }
        }
        return copies;
    }

    private static String licenses(Path modules, Set<String> packages) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : packages) {
            Path license = modules.resolve(name).resolve("LICENSE");
            if (!Files.exists(license)) {
                throw new IllegalStateException("expected a LICENSE file in the package " + name + ", found none");
            }
            text.append("== ").append(name).append(" ==\n\n");
            text.append(Files.readString(license).strip()).append("\n\n");
        }
        return text.toString();
    }
}
