package org.bordercatalogue.web.edition;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.page.DemoTimes;
import org.bordercatalogue.web.page.PageContext;

/** Those listed at an edition, each company with what it shows. */
record ListedViews(EditionSheet sheet, PageContext context) {
    List<EditionPage.ListedView> all() {
        return sheet.listed().stream()
                .filter(this::first)
                .map(this::view)
                .sorted((one, other) ->
                        context.messages().order().compare(one.exhibitor(), other.exhibitor()))
                .toList();
    }

    /** A company stands once, whether it is listed itself or only by what it shows. */
    private boolean first(EditionSheet.Listed listed) {
        return of(listed).getFirst().equals(listed);
    }

    /** The listing of the company itself comes first. */
    private List<EditionSheet.Listed> of(EditionSheet.Listed listed) {
        return sheet.listed().stream()
                .filter(each -> each.exhibitor().equals(listed.exhibitor()))
                .toList();
    }

    private EditionPage.ListedView view(EditionSheet.Listed listed) {
        Listing listing = listed.listing();
        String exhibitor = listed.exhibitor().id();
        return new EditionPage.ListedView(
                listed.exhibitor().name(),
                context.links().exhibitor(exhibitor),
                listing.role().orElse(""),
                listing.booth().orElse(""),
                listing.sharesWith().map(this::name).orElse(""),
                context.links().to("editions", sheet.edition().id(), "booths", exhibitor),
                of(listed).stream().flatMap(each -> shown(each).stream()).toList(),
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
        return sheet.listed().stream()
                .map(EditionSheet.Listed::exhibitor)
                .filter(each -> each.id().equals(exhibitor))
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }
}
