package org.bordercatalogue.cost;

import java.util.List;
import org.bordercatalogue.product.Product;

/**
 * What one product costs over the years, as far as it is known.
 *
 * @param parts all that is added up, in the order of the packs, gaps among them
 * @param total of the known ones, as they are paid
 * @param present the same discounted to the beginning
 * @param cumulated discounted sum at the beginning and at the end of each year
 */
public record CostPlan(
        Product product,
        List<PartCost> parts,
        CostRange total,
        CostRange present,
        List<CostRange> cumulated) {
    public CostPlan {
        parts = List.copyOf(parts);
        cumulated = List.copyOf(cumulated);
    }

    public List<PartCost.Known> known() {
        return parts.stream()
                .filter(PartCost.Known.class::isInstance)
                .map(PartCost.Known.class::cast)
                .toList();
    }

    public List<PartCost.Gap> gaps() {
        return parts.stream()
                .filter(PartCost.Gap.class::isInstance)
                .map(PartCost.Gap.class::cast)
                .toList();
    }
}
