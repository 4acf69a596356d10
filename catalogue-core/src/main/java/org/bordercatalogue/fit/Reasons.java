package org.bordercatalogue.fit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Readings;
import org.bordercatalogue.requirement.Wish;

/** Finds the reason that explains a reading best. */
final class Reasons {
    private Reasons() {}

    /**
     * @param figures those that count; at least one unless nothing is stated
     */
    static Reason of(Capability capability, List<Figure> figures, Wish wish, Reading reading) {
        return switch (reading) {
            case MEETS -> Reason.MET;
            case MAY_MEET -> mayMeet(capability, figures, wish);
            case UNKNOWN -> unknown(capability, figures, wish);
            case FAILS -> fails(figures, wish);
        };
    }

    private static Reason mayMeet(Capability capability, List<Figure> figures, Wish wish) {
        Set<Reading> readings =
                figures.stream()
                        .map(figure -> alone(capability, figure, wish))
                        .collect(Collectors.toSet());
        if (readings.size() > 1) {
            return Reason.DIFFERING;
        }
        if (figures.stream().allMatch(figure -> figure.attribution().optional())) {
            return Reason.OPTIONAL;
        }
        if (wish instanceof Wish.AnyOf) {
            return Reason.ALTERNATIVES;
        }
        return figures.stream().anyMatch(Reasons::isRange) ? Reason.RANGE : Reason.BEST_CASE;
    }

    private static Reason unknown(Capability capability, List<Figure> figures, Wish wish) {
        if (figures.isEmpty()) {
            return Reason.NOT_STATED;
        }
        List<Figure> undecided =
                figures.stream()
                        .filter(figure -> alone(capability, figure, wish) == Reading.UNKNOWN)
                        .toList();
        if (any(undecided, figure -> isBlank(figure, Blank.NOT_DISCLOSED))) {
            return Reason.NOT_DISCLOSED;
        }
        if (any(undecided, figure -> isOtherCurrency(figure, wish))) {
            return Reason.CURRENCY;
        }
        return any(undecided, Figure.Measured.class::isInstance) ? Reason.OPEN : Reason.CLAIMED;
    }

    private static Reason fails(List<Figure> figures, Wish wish) {
        if (any(figures, figure -> isBlank(figure, Blank.NO))) {
            return Reason.NO;
        }
        return wish instanceof Wish.Within ? Reason.SHORT : Reason.OTHER;
    }

    private static Reading alone(Capability capability, Figure figure, Wish wish) {
        return Readings.of(capability, List.of(figure), wish.criterion());
    }

    private static boolean isRange(Figure figure) {
        return figure instanceof Figure.Measured measured
                && measured.canonical().lower().isPresent()
                && measured.canonical().upper().isPresent();
    }

    private static boolean isOtherCurrency(Figure figure, Wish wish) {
        return figure instanceof Figure.Measured measured
                && wish instanceof Wish.Within within
                && within.currency().filter(code -> !code.equals(measured.unit())).isPresent();
    }

    private static boolean isBlank(Figure figure, Blank blank) {
        return figure instanceof Figure.Blanked(Blank own, _, _) && own == blank;
    }

    private static boolean any(List<Figure> figures, Predicate<Figure> test) {
        return figures.stream().anyMatch(test);
    }
}
