package wengert.lang;

/**
 * Lines and columns of offsets in a text, both counted from 1.
 *
 * <pre>{@code
 * Lines lines = Lines.of("x = 3\ny = x^2");
 * lines.line(6);     // 2
 * lines.column(6);   // 1
 * lines.text(2);     // y = x^2
 * }</pre>
 */
public final class Lines {
    private final String source;
    private final int[] starts;

    private Lines(String source, int[] starts) {
        this.source = source;
        this.starts = starts;
    }

    /** The lines of {@code source}, separated by {@code \n}. */
    public static Lines of(String source) {
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            count += source.charAt(i) == '\n' ? 1 : 0;
        }
        int[] starts = new int[count];
        int line = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                line++;
                starts[line] = i + 1;
            }
        }
        return new Lines(source, starts);
    }

    /** The line that the character at {@code offset} is in. */
    public int line(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The column of the character at {@code offset}, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The text of a line, without its end. */
    public String text(int line) {
        int end = line < starts.length ? starts[line] - 1 : source.length();
        return source.substring(starts[line - 1], end);
    }
}
