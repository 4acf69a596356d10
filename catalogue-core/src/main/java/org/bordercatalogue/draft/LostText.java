package org.bordercatalogue.draft;

/** Texts that a store would not give back as they were; a draft keeps them, a product cannot. */
final class LostText {
    static final String REASON =
            "the text holds NUL or half of a character; type it anew rather than paste it";

    private LostText() {}

    static boolean isIn(String text) {
        return text.codePoints()
                .anyMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }

    static boolean isIn(FigureFields row) {
        return isIn(row.toString());
    }
}
