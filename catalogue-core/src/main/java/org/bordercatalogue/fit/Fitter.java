package org.bordercatalogue.fit;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Blank;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.figure.Readings;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.requirement.Wish;

/** Holds products against a profile. Pure; safe for concurrent use. */
public final class Fitter {
    private final Registry registry;

    public Fitter(Registry registry) {
        this.registry = registry;
    }

    public ProductFit fit(Product product, RequirementProfile profile) {
        List<Capability> own = registry.capabilitiesOf(product.type());
        List<RequirementFit> fits =
                profile.requirements().stream().map(each -> fit(product, own, each)).toList();
        return new ProductFit(product, verdict(fits), score(fits), fits);
    }

    /** All of them, best first. */
    public List<ProductFit> rank(List<Product> products, RequirementProfile profile) {
        return products.stream()
                .map(product -> fit(product, profile))
                .sorted(ProductFit.ORDER)
                .toList();
    }

    private RequirementFit fit(Product product, List<Capability> own, Requirement requirement) {
        Capability capability = registry.getCapability(requirement.capability());
        List<Figure> figures = product.figuresOf(capability.id());
        List<Figure> counting = figures.stream().filter(Fitter::counts).toList();
        boolean applies =
                own.stream().anyMatch(each -> each.id().equals(capability.id()))
                        && (figures.isEmpty() || !counting.isEmpty());
        if (!applies) {
            return new RequirementFit(
                    requirement, Reading.FAILS, Reason.NOT_APPLICABLE, figures, Optional.empty());
        }
        Reading reading = Readings.of(capability, counting, requirement.wish().criterion());
        return new RequirementFit(
                requirement,
                reading,
                Reasons.of(capability, counting, requirement.wish(), reading),
                figures,
                reading == Reading.FAILS && requirement.wish() instanceof Wish.Within wish
                        ? Gaps.of(capability, counting, wish)
                        : Optional.empty());
    }

    private static boolean counts(Figure figure) {
        return !(figure instanceof Figure.Blanked(Blank blank, _, _)
                && blank == Blank.NOT_APPLICABLE);
    }

    private static Reading verdict(List<RequirementFit> fits) {
        return fits.stream()
                .filter(each -> each.requirement().isMust())
                .map(RequirementFit::reading)
                .reduce(Reading.MEETS, Reading::worse);
    }

    private static Score score(List<RequirementFit> fits) {
        int worst = 0;
        int best = 0;
        int all = 0;
        for (RequirementFit fit : fits) {
            int weight = fit.requirement().weight();
            worst += fit.reading() == Reading.MEETS ? weight : 0;
            best += fit.reading() == Reading.FAILS ? 0 : weight;
            all += weight;
        }
        return new Score(worst, best, all);
    }
}
