package org.bordercatalogue.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.TypeAlias;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchSteps;

/** Finds the equipment type that a text names. */
final class TypeMeanings {
    private final Names<String> names;

    TypeMeanings(Registry registry) {
        names =
                new Names<>(
                        registry.listTypes().stream()
                                .filter(type -> !type.id().equals(registry.root().id()))
                                .flatMap(type -> Names.of(type.id(), type.label(), others(type)))
                                .toList());
    }

    /** An alias that implies more than the type is left out: the filter would say too little. */
    private static List<String> others(EquipmentType type) {
        return Stream.concat(
                        Stream.of(type.id()),
                        type.aliases().stream()
                                .filter(alias -> alias.implies().isEmpty())
                                .map(TypeAlias::name))
                .toList();
    }

    Optional<Meaning> in(Pieces pieces) {
        return names.longestIn(pieces)
                .map(named ->
                        new Meaning(
                                new Offer.Filter(SearchParameters.TYPE, named.thing()),
                                named.pieces(),
                                state ->
                                        SearchSteps.choosing(
                                                state, SearchParameters.TYPE, named.thing())));
    }
}
