package org.bordercatalogue.interpretation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.search.SearchSteps;

/** Finds the options that a text names. */
final class OptionMeanings {
    /**
     * @param scope capabilities whose options are meant
     * @param taken pieces that mean something else already
     */
    List<Meaning> in(Pieces pieces, List<Capability> scope, Set<Integer> taken) {
        return scope.stream()
                .filter(capability -> capability.facet() && capability.kind() != Kind.FLAG)
                .flatMap(capability -> meanings(pieces, capability))
                .filter(meaning -> Collections.disjoint(meaning.pieces(), taken))
                .toList();
    }

    private static Stream<Meaning> meanings(Pieces pieces, Capability capability) {
        Names<String> names =
                new Names<>(
                        capability.options().stream().flatMap(option -> names(option)).toList());
        return names.longestIn(pieces).stream()
                .map(named ->
                        new Meaning(
                                new Offer.Filter(capability.id(), named.thing()),
                                named.pieces(),
                                state ->
                                        SearchSteps.choosing(
                                                state, capability.id(), named.thing())));
    }

    private static Stream<Map.Entry<List<String>, String>> names(Option option) {
        return Names.of(option.id(), option.label(), List.of());
    }
}
