package org.bordercatalogue.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.figure.FigureReader;
import org.bordercatalogue.figure.Written;
import org.bordercatalogue.kernel.CatalogueException;

/** Reads a pack's examples and compares what came out with what the pack promises. */
final class ExampleCheck {
    private static final double TOLERANCE = 1e-4;

    private final Registry registry;
    private final FigureReader reader;

    ExampleCheck(Registry registry, FigureReader reader) {
        this.registry = registry;
        this.reader = reader;
    }

    List<PackFault> check(ParsedPack pack) {
        return pack.examples().stream()
                .flatMap(example ->
                        complaint(example.value()).stream()
                                .map(reason ->
                                        example.fault(
                                                "the example '"
                                                        + example.value().asWritten()
                                                        + "' "
                                                        + reason)))
                .toList();
    }

    private Optional<String> complaint(Example example) {
        Optional<Capability> capability =
                registry.capabilitiesOf(example.type()).stream()
                        .filter(candidate -> candidate.id().equals(example.capability()))
                        .findFirst();
        if (capability.isEmpty()) {
            return Optional.of(
                    "is of '"
                            + example.capability()
                            + "', which type '"
                            + example.type()
                            + "' does not have");
        }
        try {
            Figure figure =
                    reader.read(capability.orElseThrow(), Written.text(example.asWritten()))
                            .figure();
            return matches(example, figure) ? Optional.empty() : Optional.of("reads as " + figure);
        } catch (CatalogueException e) {
            return Optional.of("is not readable: " + e.getMessage());
        }
    }

    private static boolean matches(Example example, Figure figure) {
        if (example.optional() != figure.attribution().optional()) {
            return false;
        }
        return switch (figure) {
            case Figure.Measured measured -> matches(example, measured);
            case Figure.Chosen chosen -> List.copyOf(chosen.options()).equals(example.options());
            case Figure.Sized sized -> !sized.canonical().isEmpty() && example.options().isEmpty();
            case Figure.Worded worded -> !worded.text().isEmpty() && example.options().isEmpty();
            case Figure.Claimed claimed -> !claimed.text().isEmpty() && example.claim();
            case Figure.Blanked blanked ->
                    example.blank().equals(Optional.of(blanked.blank().code()));
        };
    }

    private static boolean matches(Example example, Figure.Measured measured) {
        Bounds bounds = measured.canonical();
        return isNear(example.minimum(), bounds.lower())
                && isNear(example.maximum(), bounds.upper())
                && example.qualifier()
                        .map(code -> code.equals(measured.qualifier().code()))
                        .orElse(true)
                && example.currency().map(code -> code.equals(measured.unit())).orElse(true);
    }

    private static boolean isNear(OptionalDouble expected, OptionalDouble actual) {
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.isEmpty() && actual.isEmpty();
        }
        double wanted = expected.getAsDouble();
        return Math.abs(wanted - actual.getAsDouble()) <= Math.abs(wanted) * TOLERANCE;
    }
}
