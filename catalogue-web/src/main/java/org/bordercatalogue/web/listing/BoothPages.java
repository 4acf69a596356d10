package org.bordercatalogue.web.listing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.browse.EditionSheet;
import org.bordercatalogue.browse.ExhibitorSheet;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.edition.EditionPages;
import org.bordercatalogue.web.edition.EditionsPage;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.DemoTimes;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.QrCode;
import org.bordercatalogue.web.product.ProductCards;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.SiteAddress;

/** Makes the sheets of booths. */
public final class BoothPages {
    private final ProductCards cards;
    private final SiteAddress site;

    public BoothPages(ProductCards cards, SiteAddress site) {
        this.cards = cards;
        this.site = site;
    }

    BoothPage page(EditionSheet edition, ExhibitorSheet sheet, PageContext context) {
        Exhibitor exhibitor = sheet.exhibitor();
        List<EditionSheet.Listed> own =
                edition.listed().stream()
                        .filter(each -> each.exhibitor().id().equals(exhibitor.id()))
                        .toList();
        Optional<Listing> booth =
                own.stream()
                        .map(EditionSheet.Listed::listing)
                        .filter(each -> each.product().isEmpty())
                        .findFirst();
        EditionsPage.EditionLine line = EditionPages.line(edition.edition(), context);
        String address = address("exhibitors", exhibitor.id());
        return new BoothPage(
                context.frame(exhibitor.name()),
                exhibitor.name(),
                context.links().exhibitor(exhibitor.id()),
                exhibitor.country().map(context.messages()::country).orElse(""),
                line.name(),
                line.url(),
                line.when(),
                booth.flatMap(Listing::booth).orElse(""),
                booth.flatMap(Listing::sharesWith).flatMap(host -> name(edition, host)).orElse(""),
                edition.plan().map(it -> MediaViews.plan(edition.edition().id(), it, context)),
                address,
                QrCode.of(address),
                context.links()
                        .to(
                                "editions",
                                edition.edition().id(),
                                "booths",
                                exhibitor.id(),
                                "calendar.ics"),
                context.links().to("exhibitors", exhibitor.id(), "contact.vcf"),
                products(own, sheet, context));
    }

    /** What it said that it shows; all it has, where it said nothing. */
    private List<BoothPage.Shown> products(
            List<EditionSheet.Listed> own, ExhibitorSheet sheet, PageContext context) {
        List<BoothPage.Shown> said =
                own.stream()
                        .flatMap(each ->
                                each.product().stream()
                                        .map(it -> shown(it, each.listing(), sheet, context)))
                        .toList();
        return said.isEmpty()
                ? sheet.products().stream()
                        .map(each ->
                                shown(
                                        each,
                                        Listing.bare("", each.exhibitor(), Optional.empty()),
                                        sheet,
                                        context))
                        .toList()
                : said;
    }

    private BoothPage.Shown shown(
            Product product, Listing listing, ExhibitorSheet sheet, PageContext context) {
        return new BoothPage.Shown(
                cards.card(
                        product,
                        sheet.exhibitor(),
                        sheet.retired().contains(product.id()),
                        SearchState.EMPTY,
                        context),
                QrCode.of(address("products", product.id())),
                listing.isNew(),
                DemoTimes.of(listing.demoTimes(), context));
    }

    private static Optional<String> name(EditionSheet edition, String exhibitor) {
        return edition.listed().stream()
                .map(EditionSheet.Listed::exhibitor)
                .filter(each -> each.id().equals(exhibitor))
                .map(Exhibitor::name)
                .findFirst();
    }

    private String address(String kind, String id) {
        return site.absolute("/" + kind + "/" + Addresses.encode(id));
    }
}
