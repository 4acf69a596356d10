package org.bordercatalogue.web.workspace;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bordercatalogue.asking.Demand;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;

/** Makes the lists of what readers ask for. */
final class WishViews {
    private static final int MOST = 8;

    private final EntryPages entries;
    private final PageContext context;
    private final WorkLinks links;

    WishViews(EntryPages entries, PageContext context) {
        this.entries = entries;
        this.context = context;
        this.links = new WorkLinks(context.links());
    }

    /**
     * @param names of entries by id
     */
    List<WishView> list(Collection<String> ids, UnaryOperator<String> names) {
        return entries.demand().listWishes(ids).stream()
                .limit(MOST)
                .map(wish -> view(wish, names.apply(wish.entry())))
                .toList();
    }

    private WishView view(Demand.Wish wish, String name) {
        return new WishView(
                name,
                links.entry(wish.entry()),
                entries.registry()
                        .findCapability(wish.capability())
                        .map(each -> context.in(each.label()))
                        .orElse(wish.capability()),
                context.messages().text("wish.times", "count", (int) wish.times()),
                links.entry(wish.entry(), "edit"),
                wish.capability());
    }
}
