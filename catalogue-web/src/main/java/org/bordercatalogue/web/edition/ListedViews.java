package org.bordercatalogue.web.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.page.DemoTimes;
import org.bordercatalogue.web.page.PageContext;

/** Those listed at an edition, each company with what it shows. */
final class ListedViews {
    private final EditionSheet sheet;
    private final PageContext context;
    private final Map<String, List<EditionSheet.Listed>> companies;

    ListedViews(EditionSheet sheet, PageContext context) {
        this.sheet = sheet;
        this.context = context;
        this.companies =
                sheet.listed().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.exhibitor().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    /** A company stands once; its own listing, if it has one, comes before what it shows. */
    List<EditionPage.ListedView> all() {
        return companies.values().stream()
                .map(this::view)
                .sorted((one, other) ->
                        context.messages().order().compare(one.exhibitor(), other.exhibitor()))
                .toList();
    }

    private EditionPage.ListedView view(List<EditionSheet.Listed> company) {
        EditionSheet.Listed listed = company.getFirst();
        Listing listing = listed.listing();
        String exhibitor = listed.exhibitor().id();
        return new EditionPage.ListedView(
                listed.exhibitor().name(),
                context.links().exhibitor(exhibitor),
                listing.role().orElse(""),
                listing.booth().orElse(""),
                listing.sharesWith().map(this::name).orElse(""),
                context.links().to("editions", sheet.edition().id(), "booths", exhibitor),
                company.stream().flatMap(each -> shown(each).stream()).toList(),
                listing.source().map(EditionPages::source));
    }

    private Optional<EditionPage.ShownView> shown(EditionSheet.Listed listed) {
        return listed.product()
                .map((Product product) ->
                        new EditionPage.ShownView(
                                product.name(),
                                context.links().product(product.id()),
                                listed.listing().isNew(),
                                DemoTimes.of(listed.listing().demoTimes(), context)));
    }

    private String name(String exhibitor) {
        return companies.getOrDefault(exhibitor, List.of()).stream()
                .map(each -> each.exhibitor().name())
                .findFirst()
                .orElse("");
    }
}
