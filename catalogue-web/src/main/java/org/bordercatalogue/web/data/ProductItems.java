package org.bordercatalogue.web.data;

import com.fasterxml.jackson.databind.util.RawValue;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import org.bordercatalogue.browse.ListedProduct;
import org.bordercatalogue.cache.Caches;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.search.SearchItem;
import org.bordercatalogue.web.url.Links;

/** Makes products into items of the API; the figures of a revision are written once. */
public final class ProductItems {
    private static final long MOST_REMEMBERED = 2_000;

    private final FigureNodes nodes;
    private final Cache<String, RawValue> written =
            Caches.builder().maximumSize(MOST_REMEMBERED).build();

    public ProductItems(FigureNodes nodes) {
        this.nodes = nodes;
    }

    public ProductItem item(ListedProduct listed, Links links) {
        return item(
                listed.product(),
                listed.exhibitor(),
                listed.retired(),
                figures(listed.revision()),
                links);
    }

    /**
     * @param retired whether it is no longer sold
     */
    public ProductItem item(Product product, Exhibitor exhibitor, boolean retired, Links links) {
        return item(product, exhibitor, retired, nodes.of(product), links);
    }

    /** As the index has it. */
    public ProductItem item(SearchItem item, Links links) {
        return new ProductItem(
                item.id(),
                item.name(),
                item.type(),
                item.exhibitor(),
                item.exhibitorName(),
                links.product(item.id()),
                Optional.of(true).filter(_ -> item.retired()),
                new RawValue(item.figures()));
    }

    public RawValue figures(Revision revision) {
        return written.get(revision.id(), any -> nodes.of(revision.content()));
    }

    private static ProductItem item(
            Product product, Exhibitor exhibitor, boolean retired, RawValue figures, Links links) {
        return new ProductItem(
                product.id(),
                product.name(),
                product.type(),
                exhibitor.id(),
                exhibitor.name(),
                links.product(product.id()),
                Optional.of(true).filter(_ -> retired),
                figures);
    }
}
