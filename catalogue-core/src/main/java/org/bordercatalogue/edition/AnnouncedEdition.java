package org.bordercatalogue.edition;

import java.util.Optional;

/**
 * An edition as a file of lines tells it.
 *
 * @param partial whether those listed are only the ones whom a source names; absent where the file
 *     does not say, and what is known of it stays
 */
public record AnnouncedEdition(Edition edition, Optional<Boolean> partial) {}
