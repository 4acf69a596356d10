package org.bordercatalogue.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityUse;
import org.bordercatalogue.capability.EquipmentType;

/**
 * The types of all packs as one tree under {@link PackRegistry#ROOT}; a type without a parent hangs
 * there.
 */
final class TypeTree {
    private final Map<String, EquipmentType> types = new LinkedHashMap<>();
    private final Map<String, List<EquipmentType>> children = new LinkedHashMap<>();
    private final List<EquipmentType> parentsFirst = new ArrayList<>();

    TypeTree(List<EquipmentType> all) {
        all.forEach(type -> types.put(type.id(), type));
        for (EquipmentType type : all) {
            parentOf(type)
                    .ifPresent(parent ->
                            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(type));
        }
        find(PackRegistry.ROOT).ifPresent(root -> parentsFirst.addAll(descendants(root.id())));
    }

    static Optional<String> parentOf(EquipmentType type) {
        return type.id().equals(PackRegistry.ROOT)
                ? Optional.empty()
                : type.parent().or(() -> Optional.of(PackRegistry.ROOT));
    }

    Optional<EquipmentType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    List<EquipmentType> types() {
        return List.copyOf(parentsFirst);
    }

    List<EquipmentType> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    List<EquipmentType> descendants(String id) {
        List<EquipmentType> found = new ArrayList<>();
        find(id).ifPresent(found::add);
        children(id).forEach(child -> found.addAll(descendants(child.id())));
        return found;
    }

    List<EquipmentType> lineage(String id) {
        Deque<EquipmentType> line = new ArrayDeque<>();
        Optional<EquipmentType> type = find(id);
        while (type.isPresent()) {
            line.addFirst(type.orElseThrow());
            type = parentOf(type.orElseThrow()).flatMap(this::find);
        }
        return List.copyOf(line);
    }

    /** The nearest type's own capabilities first; what a nearer type says of one holds. */
    List<Capability> usesOf(String id, Map<String, Capability> definitions) {
        Map<String, Capability> uses = new LinkedHashMap<>();
        List<EquipmentType> nearestFirst = lineage(id).reversed();
        nearestFirst.forEach(type ->
                type.capabilities()
                        .forEach(use ->
                                uses.putIfAbsent(
                                        use.capability(), definitions.get(use.capability()))));
        for (EquipmentType type : lineage(id)) {
            for (CapabilityUse use : type.capabilities()) {
                uses.computeIfPresent(
                        use.capability(), (name, capability) -> capability.usedAs(use));
            }
        }
        return List.copyOf(uses.values());
    }
}
