package org.bordercatalogue.interpretation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Registry;

/**
 * The words by which capabilities are called, in every language. A word counts for more the fewer
 * capabilities are called by it.
 */
final class CapabilityWords {
    private static final int FEWEST_LETTERS = 3;

    private final Map<String, Set<String>> keysByCapability = new HashMap<>();
    private final Map<String, Integer> capabilitiesByKey = new HashMap<>();

    CapabilityWords(Registry registry) {
        for (Capability capability : registry.listCapabilities()) {
            Set<String> keys = keys(capability);
            keysByCapability.put(capability.id(), keys);
            keys.forEach(key -> capabilitiesByKey.merge(key, 1, Integer::sum));
        }
    }

    private static Set<String> keys(Capability capability) {
        Set<String> keys = new HashSet<>();
        Stream.of(
                        Stream.of(capability.id()),
                        capability.label().texts().values().stream(),
                        capability.aliases().stream().map(CapabilityAlias::name))
                .flatMap(names -> names)
                .flatMap(name -> Pieces.keys(name).stream())
                .filter(key -> key.length() >= FEWEST_LETTERS)
                .forEach(keys::add);
        return keys;
    }

    Set<String> of(Capability capability) {
        return keysByCapability.getOrDefault(capability.id(), Set.of());
    }

    /** From 0 to 1: how surely a word means one of the few capabilities called by it. */
    double weight(String key) {
        return 1 / (1 + Math.log(capabilitiesByKey.getOrDefault(key, 1)));
    }
}
