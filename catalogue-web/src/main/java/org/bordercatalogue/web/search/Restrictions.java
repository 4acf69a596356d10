package org.bordercatalogue.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.web.page.PageContext;

/** Offers the limits on the figures that count: evidence, standards, conditions. */
final class Restrictions {
    private final FacetLabels labels;
    private final CountingFigures counting;
    private final PageContext context;

    Restrictions(FacetLabels labels, CountingFigures counting, PageContext context) {
        this.labels = labels;
        this.counting = counting;
        this.context = context;
    }

    FacetView.RestrictionView view(
            Capability capability, CapabilityFilter filter, List<ListedProduct> products) {
        int limits =
                filter.evidence().size() + filter.standards().size() + filter.conditions().size();
        return new FacetView.RestrictionView(
                limits == 0
                        ? context.text("facet.restriction")
                        : context.messages().text("facet.restriction.set", "count", limits),
                limits > 0,
                ticks(
                        Arrays.stream(Evidence.values()).map(Evidence::code).toList(),
                        filter.evidence(),
                        labels::evidence),
                ticks(capability.standards(), filter.standards(), UnaryOperator.identity()),
                ticks(
                        conditions(capability, filter, products),
                        filter.conditions(),
                        labels::condition));
    }

    /**
     * Of the many conditions that packs declare, those under which the products shown are stated.
     */
    private List<String> conditions(
            Capability capability, CapabilityFilter filter, List<ListedProduct> products) {
        Stream<String> stated =
                products.stream()
                        .flatMap(each -> each.product().figuresOf(capability.id()).stream())
                        .flatMap(figure -> counting.condition(figure).stream());
        return Stream.concat(filter.conditions().stream(), stated).distinct().sorted().toList();
    }

    private static List<FacetView.TickView> ticks(
            List<String> values, List<String> chosen, UnaryOperator<String> label) {
        return values.stream()
                .map(each -> new FacetView.TickView(each, label.apply(each), chosen.contains(each)))
                .toList();
    }
}
