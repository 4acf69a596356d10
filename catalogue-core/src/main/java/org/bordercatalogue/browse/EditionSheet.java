package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.FloorPlan;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.product.Product;

/**
 * An edition and who is known to have been listed at it.
 *
 * @param plan where the booths are, as far as the public may know
 */
public record EditionSheet(
        Edition edition, EditionRules rules, Optional<FloorPlan> plan, List<Listed> listed) {
    public EditionSheet {
        listed = List.copyOf(listed);
    }

    /** A listing with its exhibitor, and the product where it is one of a product. */
    public record Listed(Listing listing, Exhibitor exhibitor, Optional<Product> product) {}
}
