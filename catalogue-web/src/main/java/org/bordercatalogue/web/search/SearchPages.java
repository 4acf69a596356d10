package org.bordercatalogue.web.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CountingFigures;
import org.bordercatalogue.search.Layout;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.product.ProductCards;
import org.bordercatalogue.web.result.Pager;
import org.bordercatalogue.web.result.PlotViews;
import org.bordercatalogue.web.result.TableViews;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes the page of a search. */
public final class SearchPages {
    private final Registry registry;
    private final Units units;
    private final ProductCards cards;
    private final TableViews tables;
    private final PlotViews plots;
    private final SearchAddresses addresses;

    public SearchPages(
            Registry registry,
            Units units,
            ProductCards cards,
            PlotViews plots,
            SearchAddresses addresses) {
        this.registry = registry;
        this.units = units;
        this.cards = cards;
        this.tables = new TableViews(registry, units, addresses);
        this.plots = plots;
        this.addresses = addresses;
    }

    SearchPage page(
            Found found, List<String> ignored, List<Mistyped> mistyped, PageContext context) {
        FacetLabels labels = new FacetLabels(registry, found.directory(), context);
        RangeWords words = new RangeWords(registry, units, context.messages());
        SearchState state = found.state();
        String heading = context.messages().text("search.found", "count", found.result().total());
        List<SearchPage.AppliedView> applied =
                applied(state, new AppliedFilters(labels, words, context), context);
        FacetForm form = form(found, labels, context);
        HintsView hints =
                new HintViews(new HintLabels(labels, words, context.messages()), addresses, context)
                        .of(found);
        Layout layout = state.reader().layout();
        return new SearchPage(
                context.frame(heading, state.text()),
                heading,
                found.result().total(),
                state.text(),
                context.links().filter(),
                context.messages().text("filters.control", "count", applied.size()),
                KeptParameters.of(addresses.parameters(state), found),
                applied,
                addresses.page(new Refinement(state).cleared(), context.visit()),
                new AnswerViews(labels, each -> addresses.page(each, context.visit()), context)
                        .of(found),
                form.decisive(),
                form.groups(),
                form.silent(),
                state.retired(),
                new SortLinks(addresses, context).links(found),
                new ViewLinks(addresses, context).links(state),
                layout.form() == Layout.Form.CARDS
                        ? found.products().stream()
                                .map(each -> cards.card(each, state, context))
                                .toList()
                        : List.of(),
                layout.form() == Layout.Form.TABLE && found.result().total() > 0
                        ? Optional.of(tables.view(found, context))
                        : Optional.empty(),
                layout.form() == Layout.Form.PLOT && found.result().total() > 0
                        ? Optional.of(plots.view(found, context))
                        : Optional.empty(),
                recoveries(found, labels, context),
                hints,
                !hints.filters().isEmpty()
                        && new Refinement(state).asked().equals(List.of(SearchParameters.TEXT)),
                layout.form() == Layout.Form.PLOT ? Optional.empty() : pager(found, context),
                context.links().compare(),
                addresses.requirements(found.state(), context.visit()),
                ignored,
                mistyped.stream().map(each -> mistyped(each, form, labels)).toList(),
                addresses.data(state, context.visit()),
                new ViewLinks(addresses, context).exports(state));
    }

    /** It leads to where it was typed, or to the form where nothing is stated of that any more. */
    private static SearchPage.MistypedView mistyped(
            Mistyped mistyped, FacetForm form, FacetLabels labels) {
        boolean shown =
                Stream.concat(
                                form.decisive().stream(),
                                form.groups().stream().flatMap(each -> each.facets().stream()))
                        .anyMatch(each -> each.id().equals(mistyped.facet()));
        return new SearchPage.MistypedView(
                labels.facet(mistyped.facet()),
                shown ? "facet-" + mistyped.facet() : "filters",
                mistyped.words());
    }

    /** The page of the one facet that was found with all its values. */
    FacetPage facet(Found found, List<String> ignored, PageContext context) {
        FacetLabels labels = new FacetLabels(registry, found.directory(), context);
        String id = found.result().facets().getFirst().id();
        SearchState state = found.state();
        FacetViews views = views(found, labels, Integer.MAX_VALUE, context);
        return new FacetPage(
                context.frame(labels.facet(id), state.text()),
                labels.facet(id),
                context.messages().text("search.found", "count", found.result().total()),
                ignored,
                context.links().filter(),
                KeptParameters.beside(id, addresses.parameters(state)),
                FacetViews.together(found.result().facets()).stream()
                        .map(each -> views.view(each, found, true))
                        .toList(),
                addresses.page(state, context.visit()));
    }

    private FacetViews views(Found found, FacetLabels labels, int atOnce, PageContext context) {
        return new FacetViews(
                labels,
                new ValueViews(registry, labels, atOnce, context),
                new RangeViews(units, addresses, context),
                new Restrictions(labels, new CountingFigures(registry), context),
                id -> addresses.filters(found.state(), id, context.visit()),
                context);
    }

    private FacetForm form(Found found, FacetLabels labels, PageContext context) {
        FacetViews views = views(found, labels, ValueViews.SHOWN_AT_ONCE, context);
        FacetGroups groups =
                new FacetGroups(
                        registry,
                        group ->
                                addresses.filters(found.state(), context.visit())
                                        + "#group-"
                                        + group,
                        context);
        return FacetForm.of(found, views, groups, registry, context);
    }

    private List<SearchPage.AppliedView> applied(
            SearchState state, AppliedFilters filters, PageContext context) {
        return filters.of(state).stream()
                .map(each ->
                        new SearchPage.AppliedView(
                                each.label(), addresses.page(each.without(), context.visit())))
                .toList();
    }

    private List<SearchPage.Recovery> recoveries(
            Found found, FacetLabels labels, PageContext context) {
        Refinement refinement = new Refinement(found.state());
        return found.result().recoveries().stream()
                .filter(each -> each.total() > 0)
                .map(each ->
                        new SearchPage.Recovery(
                                labels.facets(each.parameters()),
                                addresses.page(
                                        refinement.without(each.parameters()), context.visit()),
                                context.messages().count(each.total())))
                .toList();
    }

    private Optional<Pager> pager(Found found, PageContext context) {
        Refinement refinement = new Refinement(found.state());
        return Pager.of(
                found.state(),
                found.result().total(),
                page -> addresses.page(refinement.atPage(page), context.visit()),
                "search.end",
                context.messages());
    }
}
