package org.bordercatalogue.listing;

import java.util.List;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;

/** An edition with all that organisers keep of it. */
public record KeptEdition(Edition edition, EditionRules rules, List<Listing> listings) {
    public KeptEdition {
        listings = List.copyOf(listings);
    }
}
