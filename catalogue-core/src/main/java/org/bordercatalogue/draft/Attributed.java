package org.bordercatalogue.draft;

import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Figure;

/** Figures with other circumstances than they were read with. */
final class Attributed {
    private Attributed() {}

    /** Adds a condition, unless the figure's own text said it already. */
    static Figure joining(Figure figure, String condition) {
        if (condition.isEmpty()) {
            return figure;
        }
        Attribution attribution = figure.attribution();
        String own = attribution.condition().orElse("");
        boolean saidAlready =
                condition.toLowerCase(Locale.ROOT).contains(own.toLowerCase(Locale.ROOT));
        String joined = own.isEmpty() || saidAlready ? condition : condition + "; " + own;
        return with(
                figure,
                new Attribution(
                        Optional.of(joined),
                        attribution.standard(),
                        attribution.configuration(),
                        attribution.source(),
                        attribution.evidence(),
                        attribution.optional()));
    }

    private static Figure with(Figure figure, Attribution attribution) {
        return switch (figure) {
            case Figure.Measured it ->
                    new Figure.Measured(
                            it.asWritten(),
                            it.stated(),
                            it.unit(),
                            it.qualifier(),
                            it.canonical(),
                            attribution);
            case Figure.Chosen it -> new Figure.Chosen(it.asWritten(), it.options(), attribution);
            case Figure.Sized it ->
                    new Figure.Sized(
                            it.asWritten(), it.sides(), it.unit(), it.canonical(), attribution);
            case Figure.Worded it -> new Figure.Worded(it.text(), attribution);
            case Figure.Claimed it -> new Figure.Claimed(it.text(), attribution);
            case Figure.Blanked it -> new Figure.Blanked(it.blank(), it.asWritten(), attribution);
        };
    }
}
