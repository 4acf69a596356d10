package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Span;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;

/**
 * The products among which to look for similar ones: those of the type, and where they are more
 * than one page holds, those whose first key figure lies in an ever narrower stretch around the
 * product's own.
 */
final class Candidates {
    private static final double[] REACHES = {0.25, 0.1, 0.04, 0.015};
    private static final int FEWEST = 12;

    private final CatalogueSearch search;

    Candidates(CatalogueSearch search) {
        this.search = search;
    }

    Hits of(Product product, List<Capability> keys) {
        Hits best = hits(ofType(product.type(), new TreeMap<>()));
        Optional<Capability> measured =
                keys.stream().filter(key -> isPlaced(key, product)).findFirst();
        for (int i = 0; i < REACHES.length && measured.isPresent() && isTooMany(best); i++) {
            Hits narrower = around(product, measured.get(), REACHES[i]);
            if (narrower.total() < FEWEST) {
                return best;
            }
            best = narrower;
        }
        return best;
    }

    private Hits around(Product product, Capability key, double reach) {
        Scale scale = new Scale(key.plausible().orElseThrow());
        double place = scale.place(measured(key, product).orElseThrow());
        Span span =
                new Span(
                        OptionalDouble.of(scale.valueAt(place - reach)),
                        OptionalDouble.of(scale.valueAt(place + reach)),
                        false);
        SortedMap<String, CapabilityFilter> filters = new TreeMap<>();
        filters.put(key.id(), within(span));
        return hits(ofType(product.type(), filters));
    }

    private Hits hits(SearchState state) {
        return search.hits(state, state.size());
    }

    private static boolean isTooMany(Hits result) {
        return result.total() > SearchState.LARGEST_SIZE;
    }

    private static boolean isPlaced(Capability key, Product product) {
        return key.kind() == Kind.QUANTITY
                && key.plausible().isPresent()
                && measured(key, product).isPresent();
    }

    private static Optional<Figure.Measured> measured(Capability key, Product product) {
        return product.figuresOf(key.id()).stream()
                .filter(Figure.Measured.class::isInstance)
                .map(Figure.Measured.class::cast)
                .findFirst();
    }

    private static CapabilityFilter within(Span span) {
        RangeLiteral range =
                new RangeLiteral(
                        span.from().orElseThrow() + ".." + span.to().orElseThrow(),
                        span,
                        Optional.empty());
        return new CapabilityFilter(
                List.of(range),
                Selection.NONE,
                CapabilityFilter.Match.POSSIBLE,
                CapabilityFilter.Unknowns.LEAVE_OUT,
                CapabilityFilter.Mode.ANY,
                List.of(),
                List.of(),
                List.of());
    }

    private static SearchState ofType(String type, SortedMap<String, CapabilityFilter> filters) {
        return new SearchState(
                "",
                new Selection(List.of(type), List.of()),
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                Selection.NONE,
                filters,
                false,
                new Sort.ByName(),
                1,
                SearchState.LARGEST_SIZE,
                Reader.UNSTATED);
    }
}
