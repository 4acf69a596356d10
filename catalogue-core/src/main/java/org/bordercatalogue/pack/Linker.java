package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityUse;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.CostUse;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Term;

/** Finds what in a pack does not fit the packs beside it. */
final class Linker {
    /** Words that search addresses use themselves. */
    private static final Set<String> RESERVED =
            Set.of(
                    "q",
                    "type",
                    "exhibitor",
                    "country",
                    "edition",
                    "evidence",
                    "retired",
                    "sort",
                    "page",
                    "size",
                    "lang",
                    "units",
                    "items",
                    "media",
                    "view",
                    "columns",
                    "x",
                    "y",
                    "format",
                    "cursor",
                    "must",
                    "should",
                    "verdict",
                    "add",
                    "lines",
                    "unread",
                    "match",
                    "unknown",
                    "mode",
                    "standard",
                    "condition",
                    "score",
                    "relevance",
                    "name");

    private final Map<String, String> typeOwner = new HashMap<>();
    private final Map<String, EquipmentType> types = new HashMap<>();
    private final Map<String, String> capabilityOwner = new HashMap<>();
    private final Map<String, Capability> capabilities = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> stages = new HashSet<>();
    private final Map<String, CostPart> costs = new HashMap<>();

    Linker(List<ParsedPack> packs) {
        for (ParsedPack pack : packs) {
            pack.types()
                    .forEach(type -> {
                        typeOwner.putIfAbsent(type.value().id(), pack.file());
                        types.putIfAbsent(type.value().id(), type.value());
                    });
            pack.capabilities()
                    .forEach(capability -> {
                        capabilityOwner.putIfAbsent(capability.value().id(), pack.file());
                        capabilities.putIfAbsent(capability.value().id(), capability.value());
                    });
            pack.groups().stream().map(Term::id).forEach(groups::add);
            pack.stages().stream().map(Term::id).forEach(stages::add);
            pack.costs().forEach(part -> costs.putIfAbsent(part.id(), part));
        }
    }

    List<PackFault> check(ParsedPack pack) {
        List<PackFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Located<Capability> capability : pack.capabilities()) {
            checkCapability(pack, capability, seen, faults);
        }
        for (Located<EquipmentType> type : pack.types()) {
            checkType(pack, type, faults);
        }
        return faults;
    }

    private void checkCapability(
            ParsedPack pack,
            Located<Capability> located,
            Set<String> seen,
            List<PackFault> faults) {
        Capability capability = located.value();
        String id = capability.id();
        String owner = capabilityOwner.getOrDefault(id, pack.file());
        if (RESERVED.contains(id)) {
            faults.add(
                    located.fault(
                            "'"
                                    + id
                                    + "' is a word of search addresses and cannot name a capability"));
        }
        if (!owner.equals(pack.file()) || !seen.add(id)) {
            faults.add(
                    located.fault(
                            "capability '"
                                    + id
                                    + "' is already defined in "
                                    + owner
                                    + "; reuse it by its id"));
        }
        if (!capability.group().isEmpty() && !groups.contains(capability.group())) {
            faults.add(located.fault("there is no group '" + capability.group() + "'"));
        }
        if (!capability.stage().isEmpty() && !stages.contains(capability.stage())) {
            faults.add(located.fault("there is no life-cycle stage '" + capability.stage() + "'"));
        }
        capability.cost().ifPresent(use -> checkCost(located, use, faults));
        capability
                .aliases()
                .forEach(alias ->
                        alias.option()
                                .filter(option -> isUnknown(capability, option))
                                .ifPresent(option ->
                                        faults.add(
                                                located.fault(
                                                        "there is no option '" + option + "'"))));
    }

    /** An amount of money states a cost; so does a quantity of what is paid by its amount. */
    private void checkCost(Located<Capability> located, CostUse use, List<PackFault> faults) {
        CostPart part = costs.get(use.part());
        if (part == null) {
            faults.add(located.fault("there is no cost '" + use.part() + "'"));
            return;
        }
        boolean used = part.priced().isPresent() && located.value().kind() == Kind.QUANTITY;
        if (located.value().kind() != Kind.MONEY && !used) {
            faults.add(
                    located.fault("the cost '" + use.part() + "' is stated as an amount of money"));
        }
    }

    private void checkType(
            ParsedPack pack, Located<EquipmentType> located, List<PackFault> faults) {
        EquipmentType type = located.value();
        String owner = typeOwner.getOrDefault(type.id(), pack.file());
        if (!owner.equals(pack.file())) {
            faults.add(located.fault("type '" + type.id() + "' is already defined in " + owner));
        }
        TypeTree.parentOf(type)
                .filter(parent -> !types.containsKey(parent))
                .ifPresent(parent ->
                        faults.add(located.fault("there is no parent type '" + parent + "'")));
        if (isInCycle(type)) {
            faults.add(located.fault("type '" + type.id() + "' is its own ancestor"));
        }
        for (CapabilityUse use : type.capabilities()) {
            if (!capabilities.containsKey(use.capability())) {
                faults.add(located.fault("there is no capability '" + use.capability() + "'"));
            }
        }
        type.aliases()
                .forEach(alias ->
                        alias.implies()
                                .forEach((capability, options) ->
                                        checkImplied(located, capability, options, faults)));
    }

    private void checkImplied(
            Located<EquipmentType> located,
            String capabilityId,
            List<String> options,
            List<PackFault> faults) {
        Capability capability = capabilities.get(capabilityId);
        if (capability == null) {
            faults.add(
                    located.fault(
                            "an alias implies '" + capabilityId + "', which no pack defines"));
            return;
        }
        options.stream()
                .filter(option -> isUnknown(capability, option))
                .forEach(option ->
                        faults.add(
                                located.fault(
                                        "an alias implies option '"
                                                + option
                                                + "', which '"
                                                + capabilityId
                                                + "' lacks")));
    }

    private static boolean isUnknown(Capability capability, String option) {
        boolean closed = !capability.open() || capability.kind() == Kind.FLAG;
        return closed && capability.findOption(option).isEmpty();
    }

    private boolean isInCycle(EquipmentType type) {
        Set<String> visited = new HashSet<>();
        Optional<EquipmentType> next = Optional.of(type);
        while (next.isPresent()) {
            if (!visited.add(next.orElseThrow().id())) {
                return true;
            }
            next = TypeTree.parentOf(next.orElseThrow()).map(types::get);
        }
        return false;
    }
}
