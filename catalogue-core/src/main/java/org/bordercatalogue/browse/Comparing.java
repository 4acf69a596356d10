package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ProductComparer;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Lays live products side by side. */
public final class Comparing {
    /** More columns than this nobody can read, and no page should have to hold. */
    public static final int MOST = 20;

    private final Sheets sheets;
    private final ProductComparer comparer;

    public Comparing(Sheets sheets, Registry registry) {
        this.sheets = sheets;
        this.comparer = new ProductComparer(registry);
    }

    /**
     * In the order asked for, each once; throws {@code NOT_FOUND} for a product that is not live.
     */
    public ComparedProducts compare(List<String> ids) {
        List<String> distinct = ids.stream().filter(id -> !id.isBlank()).distinct().toList();
        if (distinct.size() > MOST) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "items: %d products are too many; up to %d are compared"
                            .formatted(distinct.size(), MOST));
        }
        List<ListedProduct> listed = sheets.getListed(distinct);
        return new ComparedProducts(
                comparer.compare(listed.stream().map(ListedProduct::product).toList()),
                listed.stream().map(ListedProduct::exhibitor).toList());
    }
}
