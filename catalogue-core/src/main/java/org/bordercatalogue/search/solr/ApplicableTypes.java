package org.bordercatalogue.search.solr;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;

/** Which types a capability can be stated of. */
final class ApplicableTypes {
    private final Map<String, Set<String>> typesByCapability = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();

    ApplicableTypes(Registry registry) {
        for (EquipmentType type : registry.listTypes()) {
            all.add(type.id());
            for (Capability capability : registry.capabilitiesOf(type.id())) {
                typesByCapability
                        .computeIfAbsent(capability.id(), _ -> new TreeSet<>())
                        .add(type.id());
            }
        }
    }

    /** Whether every product there is could state it. */
    boolean areAll(Capability capability) {
        return types(capability).size() == all.size();
    }

    /**
     * Whether every product of the types could state it; of no types, whether every one there is.
     */
    boolean include(Capability capability, List<String> chosen) {
        return areAll(capability) || (!chosen.isEmpty() && types(capability).containsAll(chosen));
    }

    Clause having(Capability capability) {
        return areAll(capability)
                ? Clause.everything()
                : new Clause.OneOf(SolrFields.TYPE, List.copyOf(types(capability)));
    }

    private Set<String> types(Capability capability) {
        return typesByCapability.getOrDefault(capability.id(), Set.of());
    }
}
