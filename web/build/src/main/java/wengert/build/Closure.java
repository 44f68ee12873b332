package wengert.build;

import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilerInput;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.JSChunk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Closure Compiler's command line, run in this process. */
final class Closure extends CommandLineRunner {
    private final boolean mayRegroup;

    /**
     * A run.
     *
     * @param mayRegroup whether products may be computed in another order, as the compiler does while it simplifies
     *     expressions: not in a program whose floating-point numbers have to keep their bits
     */
    Closure(List<String> flags, boolean mayRegroup) {
        super(flags.toArray(String[]::new));
        this.mayRegroup = mayRegroup;
    }

    @Override
    protected CompilerOptions createOptions() {
        CompilerOptions options = super.createOptions();
        options.setFoldConstants(mayRegroup);
        return options;
    }

    /** Compiles a script of this name, which only messages say. */
    void run(String name) throws IOException {
        int errors = shouldRunCompiler() ? doRun() : 1;
        if (errors != 0) {
            throw new IllegalStateException("compiling " + name + " failed with errors: " + errors);
        }
    }

    /** The packages of the libraries that reached the output, in order of name. */
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
