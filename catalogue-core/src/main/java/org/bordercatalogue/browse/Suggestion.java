package org.bordercatalogue.browse;

import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.search.SearchState;

/** Something that a text being typed may become. */
public sealed interface Suggestion {
    record OfType(EquipmentType type) implements Suggestion {}

    record OfExhibitor(String id, String name) implements Suggestion {}

    record OfProduct(ListedProduct listed) implements Suggestion {}

    /**
     * @param search the products of which it can be stated, the best first
     */
    record OfCapability(Capability capability, SearchState search) implements Suggestion {}

    /**
     * @param search the products that have it
     */
    record OfOption(Capability capability, Option option, SearchState search)
            implements Suggestion {}

    /** What is typed, read as filters, and how many products they find. */
    record OfFilters(Offer offer, long total) implements Suggestion {}
}
