package org.bordercatalogue.browse;

import java.util.List;
import java.util.Set;
import org.bordercatalogue.compare.Comparison;
import org.bordercatalogue.cost.Costs;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.fit.ProductFit;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * A comparison, who shows each of its products, and how each fits what is required, in the same
 * order.
 *
 * @param revisions the ones that were compared
 * @param retired ids of those that are no longer sold
 * @param profile empty where nothing is required, and then there are no fits
 */
public record ComparedProducts(
        Comparison comparison,
        List<Exhibitor> exhibitors,
        RequirementProfile profile,
        List<ProductFit> fits,
        List<Revision> revisions,
        Set<String> retired,
        Costs costs) {
    public ComparedProducts {
        exhibitors = List.copyOf(exhibitors);
        fits = List.copyOf(fits);
        revisions = List.copyOf(revisions);
        retired = Set.copyOf(retired);
    }
}
