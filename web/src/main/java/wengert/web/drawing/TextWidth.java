package wengert.web.drawing;

/**
 * How wide a text is about to be, in a sans-serif typeface with tabular digits.
 *
 * <p>The layout has to know the size of a card before a browser has set it, and must give the same picture everywhere.
 * The table errs on the wide side for the usual system typefaces; digits, which is what cards are full of, are exact to
 * a few per cent.
 */
public final class TextWidth {
    private static final String NARROW = "iljtfrI.,:;'|!()[]{} ·⁻";
    private static final String WIDE = "mwMWQ@%—…∞";
    private static final double DIGIT = 0.6;

    private TextWidth() {}

    /** The width of the text, set at {@code size} units to the em. */
    public static double of(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * size;
    }

    private static double ems(char c) {
        if ((c >= '0' && c <= '9') || c == '−' || c == '+') {
            return DIGIT;
        }
        if (isCombining(c)) {
            return 0;
        }
        if (isRaisedOrLowered(c)) {
            return 0.42;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.95;
        }
        if (c >= 'A' && c <= 'Z') {
            return 0.7;
        }
        return c >= 0x2E80 ? 1 : 0.58;
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static boolean isRaisedOrLowered(char c) {
        boolean isLatin = c == '¹' || c == '²' || c == '³';
        return isLatin || (c >= 0x2070 && c <= 0x209C) || (c >= 0x2B0 && c <= 0x2FF);
    }
}
