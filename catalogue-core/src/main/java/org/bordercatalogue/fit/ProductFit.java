package org.bordercatalogue.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.product.Product;

/**
 * How a product stands to all that is required.
 *
 * @param verdict the worst reading of the musts; met where there is none
 * @param requirements in the profile's order
 */
public record ProductFit(
        Product product, Reading verdict, Score score, List<RequirementFit> requirements) {
    /**
     * Best first: by verdict, then by what is scored for certain, then by what could be, then by
     * how many musts are met for certain; among equals by id.
     */
    public static final Comparator<ProductFit> ORDER =
            Comparator.comparing(ProductFit::verdict)
                    .thenComparing(fit -> fit.score().worst(), Comparator.reverseOrder())
                    .thenComparing(fit -> fit.score().best(), Comparator.reverseOrder())
                    .thenComparing(ProductFit::certainMusts, Comparator.reverseOrder())
                    .thenComparing(fit -> fit.product().id());

    public ProductFit {
        requirements = List.copyOf(requirements);
    }

    /** How many musts are met for certain. */
    public long certainMusts() {
        return requirements.stream()
                .filter(each -> each.requirement().isMust() && each.reading() == Reading.MEETS)
                .count();
    }

    /** The musts that it fails. */
    public List<RequirementFit> failed() {
        return requirements.stream()
                .filter(each -> each.requirement().isMust() && each.reading() == Reading.FAILS)
                .toList();
    }

    /**
     * The one must that keeps it out, where there is but one; what cannot have the capability at
     * all is no near miss.
     */
    public Optional<RequirementFit> findOnlyMiss() {
        List<RequirementFit> failed = failed();
        return failed.size() == 1
                ? Optional.of(failed.getFirst())
                        .filter(only -> only.reason() != Reason.NOT_APPLICABLE)
                : Optional.empty();
    }
}
