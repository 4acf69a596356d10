package org.bordercatalogue.search;

import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.product.Product;

/** How a product stands to what a search asks of a capability (law 5). */
public final class SearchReading {
    private final FilterReading readings;

    public SearchReading(Registry registry) {
        readings = new FilterReading(new CountingFigures(registry));
    }

    /** Empty where the search asks for no range and no value of the capability. */
    public Optional<Reading> read(Capability capability, Product product, SearchState state) {
        CapabilityFilter filter = state.filterOf(capability.id());
        return filter.asks()
                ? Optional.of(readings.read(capability, product.figuresOf(capability.id()), filter))
                : Optional.empty();
    }
}
