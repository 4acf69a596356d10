package org.bordercatalogue.kernel;

/** Texts that people type into a single line: names, titles, reasons in a subject. */
public final class OneLine {
    private OneLine() {}

    /**
     * The text without blanks around it. Throws {@code INVALID_INPUT} where it is empty, longer
     * than allowed, or holds a character that is none: a line end would break out of a mail's
     * header or a line of the log.
     *
     * @param what the text is, to begin the message with
     * @param most characters, counted as people count them
     */
    public static String of(String what, String text, int most) {
        String line = text.strip();
        if (line.isEmpty()) {
            throw refused(what + " is missing.");
        }
        if (line.codePointCount(0, line.length()) > most) {
            throw refused(what + " is longer than " + most + " characters.");
        }
        if (line.codePoints().anyMatch(OneLine::breaks)) {
            throw refused(what + " holds a line end or another control character; leave it out.");
        }
        return line;
    }

    private static boolean breaks(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> isDirection(codePoint);
        };
    }

    /** Marks that make a text read as another one. */
    private static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static CatalogueException refused(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }
}
