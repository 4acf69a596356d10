package org.bordercatalogue.browse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ProductComparer;
import org.bordercatalogue.fit.Fitter;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/** Lays live products side by side. */
public final class Comparing {
    /** More columns than this nobody can read, and no page should have to hold. */
    public static final int MOST = 20;

    private final Sheets sheets;
    private final ProductComparer comparer;
    private final Fitter fitter;

    public Comparing(Sheets sheets, Registry registry) {
        this.sheets = sheets;
        this.comparer = new ProductComparer(registry);
        this.fitter = new Fitter(registry);
    }

    /**
     * In the order asked for, each once; throws {@code NOT_FOUND} for a product that is not live.
     */
    public ComparedProducts compare(List<String> ids) {
        return compare(ids, RequirementProfile.EMPTY);
    }

    /** The same, held against what is required. */
    public ComparedProducts compare(List<String> ids, RequirementProfile profile) {
        List<String> distinct = ids.stream().filter(id -> !id.isBlank()).distinct().toList();
        if (distinct.size() > MOST) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "items: %d products are too many; up to %d are compared"
                            .formatted(distinct.size(), MOST));
        }
        List<ListedProduct> listed = sheets.getListed(distinct);
        List<Product> products = listed.stream().map(ListedProduct::product).toList();
        Set<String> asked =
                profile.requirements().stream()
                        .map(Requirement::capability)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ComparedProducts(
                comparer.compare(products, asked),
                listed.stream().map(ListedProduct::exhibitor).toList(),
                profile,
                profile.isEmpty()
                        ? List.of()
                        : products.stream().map(each -> fitter.fit(each, profile)).toList());
    }
}
