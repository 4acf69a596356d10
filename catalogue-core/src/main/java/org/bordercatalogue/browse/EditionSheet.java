package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;

/** An edition and who is known to have been listed at it. */
public record EditionSheet(Edition edition, List<Listed> listed) {
    public EditionSheet {
        listed = List.copyOf(listed);
    }

    /** A listing with its exhibitor. */
    public record Listed(Listing listing, Exhibitor exhibitor) {}
}
