package wengert.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a script that the compiler to JavaScript wrote smaller, by one part in a hundred of what is transferred: variables
 * that are used once are left out, and names that are used most get the shortest letters.
 *
 * <p>No expression is simplified. Closure Compiler would write {@code x * (y * z)} as {@code x * y * z}, which is another
 * floating-point number, and the page keeps the bits of the JVM.
 */
public final class Shrink {
    private static final Pattern IMPORT = Pattern.compile("import ?\\* ?as ([\\w$]+) from ?(\"[^\"]+\");\\n?");
    private static final Pattern EXPORT = Pattern.compile("export ?\\{ ?([\\w$]+) as main ?\\};\\n?");
    private static final Pattern MAP = Pattern.compile("//# sourceMappingURL=.*\\n?");

    private Shrink() {}

    /**
     * Rewrites a script and its source map.
     *
     * @param arguments the script: an ES module that imports whole modules and exports {@code main}
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected SCRIPT, got " + String.join(" ", arguments));
        }
        shrink(Path.of(arguments[0]));
    }

    static void shrink(Path script) throws IOException {
        String name = script.getFileName().toString();
        Path map = script.resolveSibling(name + ".map");
        Path work = Files.createTempDirectory("shrink");
        try {
            Module module = Module.of(Files.readString(script));
            Path input = Files.writeString(work.resolve(name), module.body());
            Path externs = Files.writeString(work.resolve("externs.js"), module.externs());
            Path output = work.resolve("output.js");
            Path outputMap = work.resolve("output.js.map");
            List<String> flags = new ArrayList<>();
            Collections.addAll(flags, "--compilation_level", "SIMPLE", "--assume_function_wrapper", "true");
            Collections.addAll(flags, "--language_in", "ECMASCRIPT_NEXT", "--language_out", "ECMASCRIPT_2021");
            Collections.addAll(flags, "--emit_use_strict", "false", "--warning_level", "QUIET");
            Collections.addAll(flags, "--js", input.toString(), "--externs", externs.toString());
            Collections.addAll(flags, "--js_output_file", output.toString());
            if (Files.exists(map)) {
                Collections.addAll(flags, "--source_map_input", input + "|" + map);
                Collections.addAll(flags, "--create_source_map", outputMap.toString());
            }
            new Closure(flags, false).run(name);
            String shrunk = Files.readString(output).strip();
            boolean hasMap = Files.exists(outputMap);
            Files.writeString(
                    script, module.around(shrunk) + (hasMap ? "//# sourceMappingURL=" + name + ".map\n" : ""));
            if (hasMap) {
                Files.writeString(map, Files.readString(outputMap));
            }
        } finally {
            Folders.delete(work);
        }
    }

    /**
     * A script without what makes it a module: Closure would look for what it imports.
     *
     * @param imports the names of imported modules, and the quoted address of each
     * @param main the name of the exported function
     */
    private record Module(Map<String, String> imports, String main, String body) {
        /** Where the function leaves the body. */
        private static final String HOLDER = "shrunkMain";

        static Module of(String text) {
            Map<String, String> imports = new LinkedHashMap<>();
            Matcher imported = IMPORT.matcher(text);
            while (imported.find()) {
                imports.put(imported.group(1), imported.group(2));
            }
            Matcher exported = EXPORT.matcher(text);
            if (!exported.find()) {
                throw new IllegalStateException("expected a script that exports main, found none");
            }
            String body = EXPORT.matcher(IMPORT.matcher(text).replaceAll(""))
                    .replaceAll(Matcher.quoteReplacement(HOLDER + "=" + exported.group(1) + ";\n"));
            return new Module(imports, exported.group(1), MAP.matcher(body).replaceAll(""));
        }

        String externs() {
            StringBuilder externs = new StringBuilder("/** @externs */\nvar " + HOLDER + ";\n");
            imports.keySet().forEach(name -> externs.append("var ").append(name).append(";\n"));
            return externs.toString();
        }

        String around(String shrunk) {
            StringBuilder text = new StringBuilder();
            imports.forEach((name, address) -> text.append("import*as ")
                    .append(name)
                    .append(" from")
                    .append(address)
                    .append(';'));
            return text.append("let ")
                    .append(HOLDER)
                    .append(";(()=>{")
                    .append(shrunk)
                    .append("})();export{")
                    .append(HOLDER)
                    .append(" as main};\n")
                    .toString();
        }
    }
}
