package org.bordercatalogue.compare;

import java.util.Optional;

/**
 * Over which two quantities the products are plotted.
 *
 * @param across id of a capability, absent for the most decisive one
 * @param up likewise
 */
public record Axes(Optional<String> across, Optional<String> up) {
    public static final Axes CHOSEN_FOR_THE_READER = new Axes(Optional.empty(), Optional.empty());
}
