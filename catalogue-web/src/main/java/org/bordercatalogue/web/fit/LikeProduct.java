package org.bordercatalogue.web.fit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.requirement.Wish;

/**
 * Asks for what a product is stated to do, each of it as a should of weight 1: of its key figures
 * the bound that it guarantees, of its key choices any that it has.
 */
final class LikeProduct {
    private static final int MOST = 12;

    private final Registry registry;
    private final RequirementParameters requirements;

    LikeProduct(Registry registry, RequirementParameters requirements) {
        this.registry = registry;
        this.requirements = requirements;
    }

    RequirementProfile profile(Product product) {
        return new RequirementProfile(
                registry.capabilitiesOf(product.type()).stream()
                        .filter(Capability::key)
                        .flatMap(capability -> should(capability, product).stream())
                        .limit(MOST)
                        .toList());
    }

    private Optional<Requirement> should(Capability capability, Product product) {
        return product.figuresOf(capability.id()).stream()
                .filter(figure -> !figure.attribution().optional())
                .flatMap(figure -> wishes(capability, figure).stream())
                .findFirst()
                .map(wishes -> {
                    Wish wish = requirements.wish(capability, wishes);
                    return requirements.weighted(
                            capability, wish, RequirementParameters.SHOULD, "1");
                });
    }

    private static Optional<List<String>> wishes(Capability capability, Figure figure) {
        return switch (figure) {
            case Figure.Chosen chosen -> Optional.of(chosen.options());
            case Figure.Measured measured when capability.kind() == Kind.QUANTITY ->
                    range(capability, measured).map(List::of);
            default -> Optional.empty();
        };
    }

    private static Optional<String> range(Capability capability, Figure.Measured figure) {
        OptionalDouble lower = figure.canonical().lower();
        OptionalDouble upper = figure.canonical().upper();
        return switch (capability.better()) {
            case HIGHER -> lower.isEmpty() ? Optional.empty() : Optional.of(text(lower) + "..");
            case LOWER -> upper.isEmpty() ? Optional.empty() : Optional.of(".." + text(upper));
            case NEITHER -> Optional.empty();
        };
    }

    private static String text(OptionalDouble end) {
        BigDecimal plain = BigDecimal.valueOf(end.getAsDouble());
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }
}
