package org.bordercatalogue.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.compare.ComparisonView;
import org.bordercatalogue.compare.RowOrder;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Contradictions;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.fit.RequirementWords;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;

/** Makes the page of a comparison. */
public final class ComparePages {
    private final Registry registry;
    private final Units units;
    private final ComparisonAddresses addresses;
    private final SectionViews sections;
    private final ScatterViews scatters;
    private final Contradictions contradictions;

    public ComparePages(
            Registry registry, Units units, ComparisonAddresses addresses, Peers peers) {
        this.registry = registry;
        this.units = units;
        this.addresses = addresses;
        this.sections = new SectionViews(registry);
        this.contradictions = new Contradictions(registry);
        this.scatters = new ScatterViews(peers, units, addresses);
    }

    /**
     * @param waiting products of the state that have no column
     */
    record Asked(ComparisonState state, List<String> ignored, List<ListedProduct> waiting) {
        Asked {
            ignored = List.copyOf(ignored);
            waiting = List.copyOf(waiting);
        }
    }

    ComparePage page(Asked asked, ComparedProducts compared, PageContext context) {
        ComparisonState state = asked.state();
        Comparison comparison = compared.comparison();
        String heading =
                context.messages().text("compare.heading", "count", comparison.products().size());
        RequirementWords words = new RequirementWords(registry, units, context);
        Judgements judgements = new Judgements(compared, words, context);
        ColumnViews columns = new ColumnViews(addresses, state, context);
        boolean table =
                state.view() != ComparisonView.COSTS && state.view() != ComparisonView.PLOTS;
        return new ComparePage(
                context.frame(heading),
                heading,
                asked.ignored(),
                contradictions.in(state.profile()).stream().map(words::contradiction).toList(),
                columns.columns(compared, judgements),
                columns.waiting(asked.waiting()),
                columns.wider(),
                columns.widerLabel(),
                views(state, context),
                table ? orders(state, context) : List.of(),
                table
                        ? sections.sections(compared, state, judgements, context)
                        : List.<ComparePage.Section>of(),
                comparison.emptyRows() == 0 || state.view() != ComparisonView.ALL
                        ? ""
                        : context.messages()
                                .text("compare.hidden", "count", comparison.emptyRows()),
                table,
                state.view() == ComparisonView.COSTS
                        ? Optional.of(
                                new CostViews(registry, addresses, context).view(state, compared))
                        : Optional.empty(),
                state.view() == ComparisonView.PLOTS
                        ? new BarViews(units, context).views(comparison)
                        : List.<BarsView>of(),
                state.view() == ComparisonView.PLOTS
                        ? scatters.view(state, compared, context)
                        : Optional.empty(),
                exports(state, context),
                addresses.fit(state, context.visit()),
                judgements.rule(),
                context.links().with("/compare/add", ""),
                addresses.kept(state, List.of(), context.visit()),
                search(comparison, context),
                addresses.with("/dossiers/new", state, context.visit()),
                addresses.with("/shortlists/new", state, context.visit()),
                addresses.data(state, context.visit()));
    }

    private List<Frame.Entry> views(ComparisonState state, PageContext context) {
        return Arrays.stream(ComparisonView.values())
                .filter(each -> each != ComparisonView.REQUIREMENTS || !state.profile().isEmpty())
                .map(each ->
                        new Frame.Entry(
                                context.text("compare.view." + each.code()),
                                each.code(),
                                addresses.page(state.in(each), context.visit()),
                                each == state.view()))
                .toList();
    }

    private List<Frame.Entry> orders(ComparisonState state, PageContext context) {
        return Arrays.stream(RowOrder.values())
                .map(each ->
                        new Frame.Entry(
                                context.text("product.by." + each.code()),
                                each.code(),
                                addresses.page(state.by(each), context.visit()),
                                each == state.order()))
                .toList();
    }

    private List<Frame.Entry> exports(ComparisonState state, PageContext context) {
        return Stream.of("xlsx", "csv", "json")
                .map(format ->
                        new Frame.Entry(
                                context.text("compare.export." + format),
                                format,
                                addresses.file(state, format, context.visit()),
                                false))
                .toList();
    }

    /** More of the same type, where the products have one in common. */
    private static String search(Comparison comparison, PageContext context) {
        List<String> types = comparison.products().stream().map(Product::type).distinct().toList();
        return types.size() == 1
                ? context.links().productsOfType(types.getFirst())
                : context.links().products();
    }
}
