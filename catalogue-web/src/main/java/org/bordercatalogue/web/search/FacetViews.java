package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CapabilityFilter.Unknowns;
import org.bordercatalogue.search.Facet;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.web.page.PageContext;

/** Makes facets into groups of the form. */
final class FacetViews {
    /** More values than this can be searched and put in another order. */
    private static final int MANY = 12;

    private final FacetLabels labels;
    private final ValueViews values;
    private final RangeViews ranges;
    private final Restrictions restrictions;
    private final UnaryOperator<String> whole;
    private final PageContext context;

    /**
     * @param whole address of the page of a facet with all its values
     */
    FacetViews(
            FacetLabels labels,
            ValueViews values,
            RangeViews ranges,
            Restrictions restrictions,
            UnaryOperator<String> whole,
            PageContext context) {
        this.labels = labels;
        this.values = values;
        this.ranges = ranges;
        this.restrictions = restrictions;
        this.whole = whole;
        this.context = context;
    }

    /**
     * @param facets of one capability: of money one for each currency that is stated
     * @param open whether to show it opened even where nothing is chosen
     */
    FacetView view(List<Facet> facets, Found found, boolean open) {
        Facet facet = facets.getFirst();
        CapabilityFilter filter = found.state().filterOf(facet.id());
        int selected = selected(facet.id(), filter, found);
        boolean opened = open || isAsked(facet, found);
        Values shown = values(facet, found);
        return new FacetView(
                facet.id(),
                labels.facet(facet.id()),
                labels.explanation(facet.id()),
                opened,
                selected == 0 ? "" : context.messages().text("facet.selected", "count", selected),
                shown.first(),
                shown.further(),
                rest(facet),
                ranges(facets, filter, found),
                certainty(filter),
                mode(facet, filter),
                opened ? restriction(facet, filter, found) : Optional.empty(),
                blanks(facet, filter, found),
                shown.first().size() + shown.further().size() > MANY || further(facet) > 0);
    }

    private Optional<FacetView.RestView> rest(Facet facet) {
        long further = further(facet);
        return further == 0
                ? Optional.empty()
                : Optional.of(
                        new FacetView.RestView(
                                context.messages().text("facet.rest", "count", further),
                                whole.apply(facet.id())));
    }

    private static long further(Facet facet) {
        return switch (facet) {
            case Facet.Choice choice -> choice.further();
            case Facet.Quantity _ -> 0;
        };
    }

    /** Facets of one capability together, in the order of their first. */
    static List<List<Facet>> together(List<Facet> facets) {
        Map<String, List<Facet>> together = new LinkedHashMap<>();
        facets.forEach(
                each -> together.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each));
        return List.copyOf(together.values());
    }

    /** Whether something of it is chosen, so that it must be seen. */
    static boolean isAsked(Facet facet, Found found) {
        CapabilityFilter filter = found.state().filterOf(facet.id());
        return selected(facet.id(), filter, found) > 0 || !filter.equals(CapabilityFilter.NONE);
    }

    private Values values(Facet facet, Found found) {
        return switch (facet) {
            case Facet.Choice choice -> values.split(choice, found);
            case Facet.Quantity _ -> Values.NONE;
        };
    }

    /** The currency first in which most is stated. */
    private List<FacetView.RangeView> ranges(
            List<Facet> facets, CapabilityFilter filter, Found found) {
        List<Facet.Quantity> lines =
                facets.stream()
                        .filter(Facet.Quantity.class::isInstance)
                        .map(Facet.Quantity.class::cast)
                        .sorted(Comparator.comparing(FacetViews::counted).reversed())
                        .toList();
        List<FacetView.RangeView> views = new ArrayList<>();
        for (Facet.Quantity line : lines) {
            labels.capability(line.id())
                    .map(it -> ranges.view(it, line, filter, found.state(), views.isEmpty()))
                    .ifPresent(views::add);
        }
        return views;
    }

    private static Long counted(Facet.Quantity line) {
        return line.buckets().stream().mapToLong(Facet.Bucket::count).sum();
    }

    private static int selected(String facet, CapabilityFilter filter, Found found) {
        return new Refinement(found.state()).selectionOf(facet).chosen().size()
                + new Refinement(found.state()).selectionOf(facet).excluded().size()
                + filter.ranges().size();
    }

    /** Only where a product can have several of the values at once. */
    private Optional<FacetView.ModeView> mode(Facet facet, CapabilityFilter filter) {
        return labels.capability(facet.id())
                .filter(it -> it.kind() == Kind.CHOICES)
                .map(any -> new FacetView.ModeView(filter.mode() == CapabilityFilter.Mode.ALL));
    }

    private static Optional<FacetView.CertaintyView> certainty(CapabilityFilter filter) {
        return filter.asks()
                ? Optional.of(
                        new FacetView.CertaintyView(
                                filter.match() == CapabilityFilter.Match.CERTAIN))
                : Optional.empty();
    }

    private Optional<FacetView.RestrictionView> restriction(
            Facet facet, CapabilityFilter filter, Found found) {
        return labels.capability(facet.id())
                .map(it -> restrictions.view(it, filter, found.products()));
    }

    /** The facets that every search has know no blanks worth a choice. */
    private Optional<FacetView.BlanksView> blanks(
            Facet facet, CapabilityFilter filter, Found found) {
        Optional<SearchResult.Answer> answer =
                Optional.ofNullable(found.result().answers().get(facet.id()));
        Facet.Blanks blanks = facet.blanks();
        long unknown = answer.map(SearchResult.Answer::unknown).orElse(0L);
        long notStated = answer.isPresent() ? 0 : blanks.notStated();
        long notDisclosed = answer.isPresent() ? 0 : blanks.notDisclosed();
        Unknowns chosen = filter.unknowns();
        return labels.capability(facet.id())
                .map(any ->
                        new FacetView.BlanksView(
                                count(unknown),
                                count(notStated),
                                count(notDisclosed),
                                count(blanks.notApplicable()),
                                unknown + notStated + notDisclosed > 0
                                        || chosen != Unknowns.LEAVE_OUT,
                                chosen == Unknowns.INCLUDE,
                                chosen == Unknowns.ONLY));
    }

    private String count(long count) {
        return count == 0 ? "" : context.messages().count(count);
    }

    /** Values shown at once, and those behind one more control. */
    record Values(List<FacetView.ValueView> first, List<FacetView.ValueView> further) {
        static final Values NONE = new Values(List.of(), List.of());
    }
}
