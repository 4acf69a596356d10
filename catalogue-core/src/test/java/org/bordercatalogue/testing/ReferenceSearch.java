package org.bordercatalogue.testing;

import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Match;
import org.bordercatalogue.search.CapabilityFilter.Mode;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.search.FilterReading;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.StatedHow;

/** Search without an index: every product is read against every filter. */
public final class ReferenceSearch {
    private final Registry registry;
    private final CountingFigures counting;
    private final FilterReading readings;
    private final List<IndexedProduct> products;

    public ReferenceSearch(Registry registry, List<IndexedProduct> products) {
        this.registry = registry;
        this.products = List.copyOf(products);
        counting = new CountingFigures(registry);
        readings = new FilterReading(counting);
    }

    /** Ids of the hits, sorted; the words typed are left out of account. */
    public List<String> hits(SearchState state) {
        return matching(state).stream().map(each -> each.product().id()).sorted().toList();
    }

    public List<IndexedProduct> matching(SearchState state) {
        return products.stream().filter(product -> isHit(product, state)).toList();
    }

    public long count(SearchState state) {
        return matching(state).size();
    }

    public boolean isApplicable(Capability capability, Product product) {
        return registry.capabilitiesOf(product.type()).stream()
                .anyMatch(each -> each.id().equals(capability.id()));
    }

    public StatedHow statedHow(Capability capability, Product product) {
        return StatedHow.of(product.figuresOf(capability.id()));
    }

    private boolean isHit(IndexedProduct indexed, SearchState state) {
        Product product = indexed.product();
        return (state.retired() || !indexed.retired())
                && lets(
                        state.types(),
                        registry.lineage(product.type()).stream().map(EquipmentType::id).toList())
                && lets(state.exhibitors(), List.of(product.exhibitor()))
                && lets(state.countries(), indexed.exhibitor().country().stream().toList())
                && lets(state.editions(), indexed.editions())
                && lets(state.evidence(), evidence(product))
                && state.capabilities().entrySet().stream()
                        .allMatch(each ->
                                lets(
                                        registry.getCapability(each.getKey()),
                                        product,
                                        each.getValue()));
    }

    private static List<String> evidence(Product product) {
        return product.figures().values().stream()
                .flatMap(List::stream)
                .map(figure -> figure.attribution().evidence().code())
                .toList();
    }

    private static boolean lets(Selection selection, List<String> values) {
        return (selection.chosen().isEmpty()
                        || values.stream().anyMatch(selection.chosen()::contains))
                && values.stream().noneMatch(selection.excluded()::contains);
    }

    private boolean lets(Capability capability, Product product, CapabilityFilter filter) {
        boolean applicable = isApplicable(capability, product);
        List<Figure> figures = applicable ? product.figuresOf(capability.id()) : List.of();
        for (String excluded : filter.selection().excluded()) {
            CapabilityFilter alone =
                    filter.withSelection(new Selection(List.of(excluded), List.of()));
            if (readings.read(capability, figures, alone).isPossible()) {
                return false;
            }
        }
        if (!filter.asks()) {
            return letsWithoutQuestion(capability, applicable, figures, filter);
        }
        Reading reading = readings.read(capability, figures, filter);
        boolean answered =
                filter.match() == Match.CERTAIN ? reading == Reading.MEETS : reading.isPossible();
        boolean unknown =
                applicable
                        && StatedHow.of(figures) != StatedHow.NOT_APPLICABLE
                        && reading == Reading.UNKNOWN;
        return switch (filter.unknowns()) {
            case LEAVE_OUT -> answered;
            case INCLUDE -> answered || unknown;
            case ONLY -> unknown;
        };
    }

    private boolean letsWithoutQuestion(
            Capability capability,
            boolean applicable,
            List<Figure> figures,
            CapabilityFilter filter) {
        if (filter.unknowns() == Unknowns.ONLY) {
            return applicable && figures.isEmpty();
        }
        return !filter.isRestricted()
                || counting.of(capability, figures, filter).stream()
                        .anyMatch(figure ->
                                !(figure instanceof Figure.Blanked(Blank blank, _, _)
                                        && blank == Blank.NOT_APPLICABLE));
    }

    /** What choosing a value would leave: it alone, or one more where all are wanted. */
    public static CapabilityFilter choosing(CapabilityFilter filter, String value) {
        List<String> chosen =
                filter.mode() == Mode.ALL
                        ? Stream.concat(filter.selection().chosen().stream(), Stream.of(value))
                                .toList()
                        : List.of(value);
        List<String> excluded =
                filter.mode() == Mode.ALL ? filter.selection().excluded() : List.of();
        return filter.withSelection(new Selection(chosen, excluded));
    }
}
