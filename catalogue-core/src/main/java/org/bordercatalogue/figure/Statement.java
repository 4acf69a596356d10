package org.bordercatalogue.figure;

import java.util.List;

/** Whether, and how, anything is said of one capability of a product. */
public enum Statement {
    STATED,
    NOT_DISCLOSED,
    NOT_APPLICABLE,
    NOT_STATED;

    /** A figure, a claim or a "no" states it; a blank counts only where nothing else is said. */
    public static Statement of(List<Figure> figures) {
        if (figures.stream()
                .anyMatch(figure -> !isBlank(figure, Blank.NOT_DISCLOSED, Blank.NOT_APPLICABLE))) {
            return STATED;
        }
        if (figures.stream().anyMatch(figure -> isBlank(figure, Blank.NOT_DISCLOSED))) {
            return NOT_DISCLOSED;
        }
        return figures.isEmpty() ? NOT_STATED : NOT_APPLICABLE;
    }

    private static boolean isBlank(Figure figure, Blank... blanks) {
        return figure instanceof Figure.Blanked blanked
                && List.of(blanks).contains(blanked.blank());
    }
}
