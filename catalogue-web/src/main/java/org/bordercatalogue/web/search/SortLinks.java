package org.bordercatalogue.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.Refinement;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.SearchAddresses;
import org.bordercatalogue.web.view.Frame;

/** The orders in which results can be put: by relevance, by name, by the decisive capabilities. */
final class SortLinks {
    private final SearchAddresses addresses;
    private final PageContext context;

    SortLinks(SearchAddresses addresses, PageContext context) {
        this.addresses = addresses;
        this.context = context;
    }

    List<Frame.Entry> links(Found found) {
        List<Frame.Entry> links = new ArrayList<>();
        if (!found.state().text().isEmpty()) {
            links.add(link(found, new Sort.ByRelevance(), context.text("sort.relevance")));
        }
        links.add(link(found, new Sort.ByName(), context.text("sort.name")));
        Stream.concat(found.capabilities().stream(), found.deferred().stream())
                .filter(SortLinks::isOffered)
                .filter(each -> each.key() || isSortedBy(found, each))
                .forEach(each ->
                        links.add(
                                link(
                                        found,
                                        new Sort.ByCapability(
                                                each.id(), each.better() == Direction.HIGHER),
                                        label(each))));
        return links;
    }

    private String label(Capability capability) {
        String key =
                switch (capability.better()) {
                    case HIGHER -> "sort.highest";
                    case LOWER, NEITHER -> "sort.lowest";
                };
        return context.messages().text(key, "label", context.in(capability.label()));
    }

    private static boolean isOffered(Capability capability) {
        return capability.kind() == Kind.QUANTITY || capability.kind() == Kind.MONEY;
    }

    private static boolean isSortedBy(Found found, Capability capability) {
        return found.state().sort() instanceof Sort.ByCapability by
                && by.capability().equals(capability.id());
    }

    private Frame.Entry link(Found found, Sort sort, String label) {
        Sort now = found.state().sort();
        boolean current =
                now.equals(sort)
                        || (now instanceof Sort.ByRelevance
                                && sort instanceof Sort.ByName
                                && found.state().text().isEmpty());
        return new Frame.Entry(
                label,
                "",
                addresses.page(new Refinement(found.state()).sortedBy(sort), context.visit()),
                current);
    }
}
