package org.bordercatalogue.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Side;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Qualifier;

/** Joins the two ends of an interval that a source gave in two rows. */
final class Halves {
    private Halves() {}

    /**
     * The same statements in order, each pair of ends with the same circumstances made one at the
     * place of the first.
     */
    static List<RowMeaning.Stated> join(List<RowMeaning.Stated> stated) {
        List<RowMeaning.Stated> joined = new ArrayList<>();
        for (RowMeaning.Stated next : stated) {
            int partner = partnerOf(next, joined);
            if (partner < 0) {
                joined.add(next);
            } else {
                joined.set(partner, whole(joined.get(partner), next));
            }
        }
        return joined;
    }

    private static int partnerOf(RowMeaning.Stated next, List<RowMeaning.Stated> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            if (fit(earlier.get(i), next)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fit(RowMeaning.Stated one, RowMeaning.Stated other) {
        return one.side().isPresent()
                && other.side().isPresent()
                && !one.side().equals(other.side())
                && one.capability().equals(other.capability())
                && one.figure().attribution().equals(other.figure().attribution())
                && one.figure() instanceof Figure.Measured first
                && other.figure() instanceof Figure.Measured second
                && first.unit().equals(second.unit())
                && ascends(lower(one, other), upper(one, other));
    }

    private static boolean ascends(Figure.Measured lower, Figure.Measured upper) {
        return lower.canonical().lower().isPresent()
                && upper.canonical().upper().isPresent()
                && lower.canonical().lower().getAsDouble()
                        <= upper.canonical().upper().getAsDouble();
    }

    private static RowMeaning.Stated whole(RowMeaning.Stated one, RowMeaning.Stated other) {
        Figure.Measured lower = lower(one, other);
        Figure.Measured upper = upper(one, other);
        Figure joined =
                new Figure.Measured(
                        text(lower, upper),
                        new Bounds(lower.stated().lower(), upper.stated().upper()),
                        lower.unit(),
                        Qualifier.RANGE,
                        new Bounds(lower.canonical().lower(), upper.canonical().upper()),
                        lower.attribution());
        return new RowMeaning.Stated(
                one.row(), one.capability(), joined, Optional.empty(), one.warnings());
    }

    /** Both texts as a range; one where the source wrote both ends in one. */
    private static Optional<String> text(Figure.Measured lower, Figure.Measured upper) {
        String text =
                Stream.of(lower, upper)
                        .flatMap(half -> half.asWritten().stream())
                        .distinct()
                        .collect(Collectors.joining(" ... "));
        return Optional.of(text).filter(joined -> !joined.isEmpty());
    }

    private static Figure.Measured lower(RowMeaning.Stated one, RowMeaning.Stated other) {
        return (Figure.Measured)
                (one.side().equals(Optional.of(Side.LOWER)) ? one : other).figure();
    }

    private static Figure.Measured upper(RowMeaning.Stated one, RowMeaning.Stated other) {
        return (Figure.Measured)
                (one.side().equals(Optional.of(Side.LOWER)) ? other : one).figure();
    }
}
