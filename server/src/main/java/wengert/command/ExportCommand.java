package wengert.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import wengert.export.Format;

/** {@code wengert export}: the program as code that computes its value and its gradient, as formulas, a table or a picture. */
@Command(
        name = "export",
        description = "Print the program as code, LaTeX, a table or a picture.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** The words of the formats, for help and messages. */
    static final class Words implements Iterable<String>, ITypeConverter<Format> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }

        @Override
        public Format convert(String word) {
            try {
                return Format.of(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "expected one of " + String.join(", ", this) + ", got '" + word + "'");
            }
        }
    }

    @Mixin
    private ProgramArgument argument = new ProgramArgument();

    @Option(
            names = "--format",
            required = true,
            completionCandidates = Words.class,
            converter = Words.class,
            description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.PYTHON;

    @Override
    public Integer call() {
        return argument.print(format::write);
    }
}
