package org.bordercatalogue.browse;

import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.Listing;

/**
 * A listing with the edition it belongs to.
 *
 * @param planned whether the edition shows where its booths are
 */
public record Appearance(Edition edition, Listing listing, boolean planned) {}
