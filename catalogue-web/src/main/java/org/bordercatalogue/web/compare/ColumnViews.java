package org.bordercatalogue.web.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.page.PageContext;

/** Makes the heads of a comparison's columns, with all that can be done with them. */
final class ColumnViews {
    private static final int ROOM_ON_A_PHONE = 2;

    private final ComparisonAddresses addresses;
    private final ComparisonState state;
    private final PageContext context;

    ColumnViews(ComparisonAddresses addresses, ComparisonState state, PageContext context) {
        this.addresses = addresses;
        this.state = state;
        this.context = context;
    }

    List<ComparePage.Column> columns(ComparedProducts compared, Judgements judgements) {
        return IntStream.range(0, compared.comparison().products().size())
                .mapToObj(at -> column(compared, at, judgements))
                .toList();
    }

    private ComparePage.Column column(ComparedProducts compared, int at, Judgements judgements) {
        Product product = compared.comparison().products().get(at);
        boolean pinned = state.isPinned(product.id());
        return new ComparePage.Column(
                at + 1,
                product.id(),
                product.name(),
                context.links().product(product.id()),
                context.types().of(product.type()),
                compared.retired().contains(product.id()),
                compared.exhibitors().get(at).name(),
                context.links().exhibitor(compared.exhibitors().get(at).id()),
                page(state.without(product.id())),
                move(at, at - 1),
                move(at, at + 1),
                page(state.pinning(product.id(), !pinned)),
                pinned,
                at < ROOM_ON_A_PHONE,
                judgements.verdict(at),
                judgements.verdictLabel(at),
                judgements.score(at),
                judgements.worst(at),
                judgements.open(at));
    }

    /** Where two change places; empty at the ends, and where a pinned one would lose its place. */
    private String move(int at, int to) {
        List<String> order = new ArrayList<>(state.items());
        if (to < 0 || to >= state.shown().size()) {
            return "";
        }
        boolean both = state.isPinned(order.get(at)) && state.isPinned(order.get(to));
        boolean neither = !state.isPinned(order.get(at)) && !state.isPinned(order.get(to));
        if (!both && !neither) {
            return "";
        }
        Collections.swap(order, at, to);
        ComparisonState moved =
                new ComparisonState(
                        order,
                        order.stream().filter(state::isPinned).toList(),
                        state.view(),
                        state.order(),
                        state.wide(),
                        state.profile(),
                        state.costs(),
                        state.axes());
        return page(moved);
    }

    List<ComparePage.Waiting> waiting(List<ListedProduct> listed) {
        return listed.stream()
                .map(each ->
                        new ComparePage.Waiting(
                                each.product().name(),
                                each.exhibitor().name(),
                                page(state.showing(each.product().id())),
                                page(state.without(each.product().id()))))
                .toList();
    }

    /** Address with a column for each, or with the usual number; empty where that is the same. */
    String wider() {
        return state.items().size() <= ComparisonState.USUAL_COLUMNS
                ? ""
                : page(state.widened(!state.wide()));
    }

    String widerLabel() {
        return state.wide()
                ? context.messages()
                        .text("compare.narrower", "count", ComparisonState.USUAL_COLUMNS)
                : context.messages().text("compare.wider", "count", state.items().size());
    }

    private String page(ComparisonState other) {
        return addresses.page(other, context.visit());
    }
}
