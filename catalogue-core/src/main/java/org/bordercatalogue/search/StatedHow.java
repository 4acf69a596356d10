package org.bordercatalogue.search;

import java.util.List;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;

/** In which of four ways a product to which a capability applies has it, or is silent about it. */
public enum StatedHow {
    STATED,
    NOT_DISCLOSED,
    NOT_APPLICABLE,
    NOT_STATED;

    /**
     * A figure outweighs a blank, "not disclosed" outweighs "not applicable"; "no" and a bare claim
     * are figures.
     */
    public static StatedHow of(List<Figure> figures) {
        boolean stated =
                figures.stream()
                        .anyMatch(figure ->
                                !isBlank(figure, Blank.NOT_DISCLOSED)
                                        && !isBlank(figure, Blank.NOT_APPLICABLE));
        if (stated) {
            return STATED;
        }
        if (figures.stream().anyMatch(figure -> isBlank(figure, Blank.NOT_DISCLOSED))) {
            return NOT_DISCLOSED;
        }
        return figures.isEmpty() ? NOT_STATED : NOT_APPLICABLE;
    }

    private static boolean isBlank(Figure figure, Blank blank) {
        return figure instanceof Figure.Blanked(Blank own, _, _) && own == blank;
    }
}
