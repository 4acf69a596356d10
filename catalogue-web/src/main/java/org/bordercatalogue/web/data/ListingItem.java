package org.bordercatalogue.web.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.bordercatalogue.edition.Listing;

/** A listing in the API: an exhibitor, or one product of it, at an edition. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ListingItem(
        String edition,
        String exhibitor,
        Optional<String> product,
        Optional<String> role,
        Optional<String> booth,
        Optional<String> source) {
    public static ListingItem of(Listing listing) {
        return new ListingItem(
                listing.edition(),
                listing.exhibitor(),
                listing.product(),
                listing.role(),
                listing.booth(),
                listing.source());
    }
}
