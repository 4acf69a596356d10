package org.bordercatalogue.listing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.product.Product;

/**
 * An exhibitor at an edition, as it sees itself.
 *
 * @param booth the listing of the exhibitor itself
 * @param planned whether the public sees where the booths are
 * @param shown its products there
 * @param others its public products that are not
 * @param before the edition at which it was last, and what it showed there
 * @param open whether it may still say what it shows
 */
public record OwnAppearance(
        Edition edition,
        EditionRules rules,
        Listing booth,
        boolean planned,
        List<Shown> shown,
        List<Product> others,
        Optional<Before> before,
        boolean open) {
    public OwnAppearance {
        shown = List.copyOf(shown);
        others = List.copyOf(others);
    }

    /** A product with how it is listed. */
    public record Shown(Listing listing, Product product) {}

    /** What was shown before, of what is still public. */
    public record Before(Edition edition, List<Product> products) {
        public Before {
            products = List.copyOf(products);
        }
    }
}
