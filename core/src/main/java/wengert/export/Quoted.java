package wengert.export;

/** Text between quotation marks, as Python, JavaScript and Java read it. */
final class Quoted {
    private Quoted() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }
}
