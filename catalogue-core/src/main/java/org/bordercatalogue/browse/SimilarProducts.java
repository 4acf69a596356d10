package org.bordercatalogue.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;

/** Finds the products of the same type whose stated key figures lie nearest. */
public final class SimilarProducts {
    private static final int SHOWN = 4;

    private final Candidates candidates;
    private final ListedProducts products;
    private final Registry registry;

    public SimilarProducts(CatalogueSearch search, ListedProducts products, Registry registry) {
        this.candidates = new Candidates(search);
        this.products = products;
        this.registry = registry;
    }

    /**
     * The nearest first; none that shares no key figure. None at all while the search is away: a
     * product's own page does not depend on it.
     */
    public List<SimilarProduct> similarTo(Product product) {
        try {
            return nearest(product);
        } catch (CatalogueException e) {
            if (e.code() == ErrorCode.SEARCH_UNAVAILABLE) {
                return List.of();
            }
            throw e;
        }
    }

    private List<SimilarProduct> nearest(Product product) {
        List<Capability> keys =
                registry.capabilitiesOf(product.type()).stream().filter(Capability::key).toList();
        Hits near = candidates.of(product, keys);
        return products.load(near.products(), near.generation()).stream()
                .filter(each -> !each.product().id().equals(product.id()))
                .flatMap(each -> similar(product, each, keys).stream())
                .sorted(
                        Comparator.comparingDouble(SimilarProducts::rank)
                                .thenComparing(each -> each.listed().product().id()))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<SimilarProduct> similar(
            Product product, ListedProduct other, List<Capability> keys) {
        List<SimilarProduct.Shared> shared =
                keys.stream()
                        .flatMap(key -> Nearness.between(key, product, other.product()).stream())
                        .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SimilarProduct(
                                other,
                                shared,
                                shared.stream()
                                        .mapToDouble(SimilarProduct.Shared::distance)
                                        .average()
                                        .orElseThrow()));
    }

    /** Nearness that rests on one figure alone counts less than the same over several. */
    private static double rank(SimilarProduct similar) {
        return (similar.distance() * similar.shared().size() + 0.5) / (similar.shared().size() + 1);
    }
}
