package org.bordercatalogue.web.search;

import java.util.Map;
import org.bordercatalogue.browse.Directory;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.interpretation.Offer;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.page.PageContext;

/** Words for filters that are offered. */
public final class OfferLabels {
    private static final Directory NO_NAMES = new Directory(Map.of(), Map.of());

    private final Registry registry;
    private final Units units;

    public OfferLabels(Registry registry, Units units) {
        this.registry = registry;
        this.units = units;
    }

    public String label(Offer offer, PageContext context) {
        HintLabels labels =
                new HintLabels(
                        new FacetLabels(registry, NO_NAMES, context),
                        new RangeWords(registry, units, context.messages()),
                        context.messages());
        return labels.filters(offer.filters(), offer.state());
    }
}
