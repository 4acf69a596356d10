package org.bordercatalogue.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SaidQuantity;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.RangeLiteral;
import org.bordercatalogue.unit.Units;

/**
 * Finds the capabilities that a quantity may be meant of: those of its dimension for which it is
 * plausible. First come those that the text names, then those of the type in question, then the
 * decisive ones.
 */
final class QuantityMeanings {
    private static final double NAMED = 20;
    private static final double OF_TYPE = 12;
    private static final double DECISIVE = 4;
    private static final double IN_ITS_UNIT = 6;
    private static final double DIRECTED = 1;

    private final Registry registry;
    private final CapabilityWords words;
    private final RangeLiterals literals;

    QuantityMeanings(Registry registry, Units units) {
        this.registry = registry;
        this.words = new CapabilityWords(registry);
        this.literals = new RangeLiterals(units);
    }

    private record Ranked(Meaning meaning, double rank) {
        /** Whether the text names the capability, beside the quantity itself. */
        boolean isNamed() {
            return meaning.pieces().size() > 1;
        }
    }

    /**
     * The likeliest first; where the text names some of them, only those.
     *
     * @param place of the quantity among the pieces
     * @param scope capabilities of the types in question; none where there are none
     * @param taken pieces that mean something else already
     */
    List<Meaning> in(Pieces pieces, int place, List<Capability> scope, Set<Integer> taken) {
        SaidQuantity said = ((Piece.Quantity) pieces.all().get(place)).said();
        List<Ranked> ranked = new ArrayList<>();
        for (Capability capability : registry.listCapabilities()) {
            Optional<Capability> ofType =
                    scope.stream().filter(each -> each.id().equals(capability.id())).findFirst();
            List<RangeLiteral> ranges = literals.of(capability, said);
            if (!ranges.isEmpty()) {
                Set<Integer> named = pieces.withAny(words.of(capability), taken);
                double rank =
                        rank(pieces, ofType.orElse(capability), said, named)
                                + (ofType.isPresent() ? OF_TYPE : 0);
                ranges.forEach(literal ->
                        ranked.add(new Ranked(meaning(capability, literal, place, named), rank)));
            }
        }
        boolean named = ranked.stream().anyMatch(Ranked::isNamed);
        return ranked.stream()
                .filter(each -> each.isNamed() || !named)
                .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                .map(Ranked::meaning)
                .toList();
    }

    private double rank(
            Pieces pieces, Capability capability, SaidQuantity said, Set<Integer> named) {
        Set<String> own = words.of(capability);
        double naming =
                named.stream()
                        .flatMap(place -> pieces.keysAt(place).stream())
                        .filter(own::contains)
                        .distinct()
                        .mapToDouble(words::weight)
                        .sum();
        boolean itsUnit =
                capability.units().stream().anyMatch(unit -> unit.id().equals(said.unit()));
        return naming * NAMED
                + (capability.key() ? DECISIVE : 0)
                + (itsUnit ? IN_ITS_UNIT : 0)
                + (capability.better() == Direction.NEITHER ? 0 : DIRECTED);
    }

    private static Meaning meaning(
            Capability capability, RangeLiteral literal, int place, Set<Integer> named) {
        Set<Integer> places = new TreeSet<>(named);
        places.add(place);
        return new Meaning(
                new Offer.Filter(capability.id(), literal.text()),
                places,
                state -> {
                    CapabilityFilter filter = state.filterOf(capability.id());
                    return state.withFilter(capability.id(), filter.withRanges(List.of(literal)));
                });
    }
}
