package org.bordercatalogue.web.product;

import java.util.List;
import org.bordercatalogue.browse.ProductSheet;
import org.bordercatalogue.browse.Whereabouts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.MediaReference;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Frame;
import org.bordercatalogue.web.view.Page;

/** Shows what is not public yet by the very page that will show it. */
public final class ProductPreview {
    private final CatalogueStore store;
    private final ProductPages pages;

    public ProductPreview(CatalogueStore store, Registry registry) {
        this.store = store;
        this.pages = new ProductPages(registry);
    }

    /** The page with a line above it that says what it is. */
    record PreviewPage(Frame frame, String back, ProductPage sheet) {}

    private List<MediaReference> files(String entry) {
        return store.read(transaction -> transaction.media().listForEntry(entry));
    }

    /**
     * @param back address of what is previewed
     */
    public Page page(Proposal proposal, Product content, String back, PageContext context) {
        Exhibitor exhibitor =
                store.read(transaction ->
                        transaction.exhibitors().findExhibitor(content.exhibitor()).orElseThrow());
        Revision revision =
                new Revision(
                        proposal.id(),
                        proposal.entry(),
                        proposal.number(),
                        proposal.stage(),
                        proposal.base(),
                        proposal.contentHash(),
                        proposal.definitionVersion(),
                        content,
                        proposal.author(),
                        proposal.createdAt());
        ProductPage sheet =
                pages.page(
                        new ProductSheet(revision, exhibitor, List.of(), files(proposal.entry())),
                        List.of(),
                        Order.GROUP,
                        new Whereabouts.Sold(),
                        context);
        return context.page(
                "draft/preview",
                new PreviewPage(
                        context.workFrame(
                                context.messages().text("preview.title", "name", content.name())),
                        back,
                        sheet));
    }
}
