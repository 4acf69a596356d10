package org.bordercatalogue.capability;

import java.util.Optional;
import org.bordercatalogue.kernel.LocalText;

/**
 * One of the costs that a pack adds up over the years.
 *
 * @param priced present where products state how much they use instead of what it costs
 */
public record CostPart(String id, LocalText label, CostTiming timing, Optional<PricedUse> priced) {}
