package org.bordercatalogue.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.Registry;

/** What may be stated of each type, kept at hand because every figure asks. */
final class TypeCapabilities {
    private final Registry registry;
    private final Map<String, Map<String, Capability>> byType = new ConcurrentHashMap<>();

    TypeCapabilities(Registry registry) {
        this.registry = registry;
    }

    /** The type named by id or alias; the root, with nothing implied, where no pack has it. */
    ResolvedType resolveType(String name) {
        if (registry.findType(name).isPresent()) {
            return new ResolvedType(name, true, new TreeMap<>());
        }
        return registry.matchType(name)
                .map(match -> new ResolvedType(match.type().id(), true, match.implies()))
                .orElseGet(() -> new ResolvedType(registry.root().id(), false, new TreeMap<>()));
    }

    /** The capability of a type by its id, or by another name that says nothing beyond it. */
    Optional<Capability> findCapability(String type, String name) {
        Capability capability = byType.computeIfAbsent(type, this::load).get(name);
        return capability != null
                ? Optional.of(capability)
                : registry.matchAttribute(type, name, "")
                        .filter(match -> saysNothingBeyond(match.alias()))
                        .map(match -> match.capability());
    }

    /** Why a name is no capability of a type. */
    String reasonAgainst(String type, String name) {
        if (registry.findCapability(name).isPresent()) {
            return "not a capability of the type " + type;
        }
        return registry.findReasonAgainst(name)
                .map(reason -> reason.in("en"))
                .orElse("no pack knows this capability");
    }

    private Map<String, Capability> load(String type) {
        return registry.capabilitiesOf(type).stream()
                .collect(Collectors.toUnmodifiableMap(Capability::id, Function.identity()));
    }

    private static boolean saysNothingBeyond(CapabilityAlias alias) {
        return alias.equals(CapabilityAlias.named(alias.name()));
    }

    /**
     * What a type's name was found to be.
     *
     * @param known false when no pack has it and the root stands in
     * @param implies options by capability that the name implies
     */
    record ResolvedType(String id, boolean known, SortedMap<String, List<String>> implies) {}
}
