package org.bordercatalogue.browse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Plausible;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;

/**
 * How far two products lie apart in one capability.
 *
 * <p>Measured figures are as far apart as their places on the {@link Scale}; options are 0 apart
 * when one is shared and 1 otherwise.
 */
final class Nearness {

    private Nearness() {}

    /** Empty when either product states no figure that can be set against the other's. */
    static Optional<SimilarProduct.Shared> between(
            Capability capability, Product one, Product other) {
        for (Figure own : one.figuresOf(capability.id())) {
            for (Figure theirs : other.figuresOf(capability.id())) {
                OptionalDouble distance = distance(capability, own, theirs);
                if (distance.isPresent()) {
                    return Optional.of(
                            new SimilarProduct.Shared(
                                    capability, own, theirs, distance.getAsDouble()));
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalDouble distance(Capability capability, Figure one, Figure other) {
        if (one instanceof Figure.Measured mine && other instanceof Figure.Measured theirs) {
            return capability.plausible().isPresent()
                    ? measured(capability.plausible().get(), mine, theirs)
                    : OptionalDouble.empty();
        }
        if (one instanceof Figure.Chosen mine && other instanceof Figure.Chosen theirs) {
            return OptionalDouble.of(sharesOption(mine.options(), theirs.options()) ? 0 : 1);
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble measured(
            Plausible ends, Figure.Measured one, Figure.Measured other) {
        Scale scale = new Scale(ends);
        return OptionalDouble.of(Math.min(1, Math.abs(scale.place(one) - scale.place(other))));
    }

    private static boolean sharesOption(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
