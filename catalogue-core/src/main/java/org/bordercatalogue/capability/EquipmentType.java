package org.bordercatalogue.capability;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.kernel.LocalText;

/** A node of the tree of types; it has its own capabilities and those of its ancestors. */
public record EquipmentType(
        String id,
        Optional<String> parent,
        LocalText label,
        LocalText explain,
        SortedMap<String, String> codes,
        List<TypeAlias> aliases,
        List<CapabilityUse> capabilities,
        ReviewRules review,
        String pack) {
    public EquipmentType {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        aliases = List.copyOf(aliases);
        capabilities = List.copyOf(capabilities);
    }
}
