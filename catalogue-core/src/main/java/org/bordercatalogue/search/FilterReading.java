package org.bordercatalogue.search;

import java.util.List;
import java.util.TreeSet;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Criterion;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Readings;
import org.bordercatalogue.search.CapabilityFilter.Mode;

/** How all that a product states of a capability stands to a filter on it (law 5). */
public final class FilterReading {
    private final CountingFigures counting;

    public FilterReading(CountingFigures counting) {
        this.counting = counting;
    }

    /** The reading of a filter that asks for a range or a value. */
    public Reading read(Capability capability, List<Figure> figures, CapabilityFilter filter) {
        List<Figure> counted =
                counting(capability, figures, filter).stream()
                        .filter(figure -> !isNotApplicable(figure))
                        .toList();
        return Readings.of(capability, counted, criterion(capability, filter));
    }

    private List<Figure> counting(
            Capability capability, List<Figure> figures, CapabilityFilter filter) {
        return filter.isRestricted() ? counting.of(capability, figures, filter) : figures;
    }

    private static Criterion criterion(Capability capability, CapabilityFilter filter) {
        if (!filter.asks()) {
            throw new IllegalArgumentException(
                    "the filter on " + capability.id() + " asks for nothing");
        }
        if (capability.kind().isMeasured()) {
            return new Criterion.Within(
                    filter.ranges().stream()
                            .map(range -> new Criterion.Wanted(range.span(), range.currency()))
                            .toList());
        }
        TreeSet<String> chosen = new TreeSet<>(filter.selection().chosen());
        return filter.mode() == Mode.ALL
                ? new Criterion.AllOf(chosen)
                : new Criterion.AnyOf(chosen);
    }

    private static boolean isNotApplicable(Figure figure) {
        return figure instanceof Figure.Blanked(Blank blank, _, _) && blank == Blank.NOT_APPLICABLE;
    }
}
