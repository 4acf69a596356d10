package org.bordercatalogue.web.product;

import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.search.SearchReading;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.web.figure.ReadingView;
import org.bordercatalogue.web.page.PageContext;

/**
 * Says in lists which of what a product states does not answer for certain what a search asks. What
 * does needs no word, and what is not stated has its own.
 */
public final class OpenReadings {
    private final SearchReading readings;

    public OpenReadings(Registry registry) {
        readings = new SearchReading(registry);
    }

    public Optional<ReadingView> of(
            Capability capability, Product product, SearchState state, PageContext context) {
        return readings.read(capability, product, state)
                .filter(reading -> reading != Reading.MEETS)
                .filter(_ -> !product.figuresOf(capability.id()).isEmpty())
                .map(reading ->
                        new ReadingView(
                                reading.code(), context.text("fit.reading." + reading.code())));
    }
}
