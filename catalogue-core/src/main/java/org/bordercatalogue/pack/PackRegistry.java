package org.bordercatalogue.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.AliasMatch;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.CapabilityAlias;
import org.bordercatalogue.capability.CostPart;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.NotCapability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.capability.TypeAlias;
import org.bordercatalogue.capability.TypeMatch;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.unit.Units;

/** The registry made of packs that fit together. */
final class PackRegistry implements Registry {
    static final String ROOT = "equipment";

    private final String version;
    private final Units units;
    private final TypeTree tree;
    private final Map<String, Capability> capabilities = new LinkedHashMap<>();
    private final Map<String, List<Capability>> capabilitiesByType = new HashMap<>();
    private final Map<String, Map<String, List<AliasMatch>>> attributesByType = new HashMap<>();
    private final Map<String, TypeMatch> typesByName = new HashMap<>();
    private final Map<String, NotCapability> notCapabilities = new HashMap<>();
    private final Map<String, Term> conditionsByName = new HashMap<>();
    private final List<Term> groups;
    private final List<Term> stages;
    private final List<Term> conditions;
    private final List<CostPart> costs;

    PackRegistry(List<ParsedPack> packs, Units units, String version) {
        this.version = version;
        this.units = units;
        tree =
                new TypeTree(
                        packs.stream()
                                .flatMap(pack -> pack.types().stream())
                                .map(Located::value)
                                .toList());
        packs.forEach(pack ->
                pack.capabilities()
                        .forEach(located ->
                                capabilities.put(located.value().id(), located.value())));
        groups = packs.stream().flatMap(pack -> pack.groups().stream()).toList();
        stages = packs.stream().flatMap(pack -> pack.stages().stream()).toList();
        costs = packs.stream().flatMap(pack -> pack.costs().stream()).toList();
        conditions = packs.stream().flatMap(pack -> pack.conditions().stream()).toList();
        conditions.forEach(this::indexCondition);
        packs.forEach(pack -> pack.notCapabilities().forEach(this::indexNotCapability));
        for (EquipmentType type : tree.types()) {
            indexTypeNames(type);
            capabilitiesByType.put(type.id(), List.copyOf(tree.usesOf(type.id(), capabilities)));
            attributesByType.put(type.id(), attributes(type.id()));
        }
    }

    private void indexCondition(Term condition) {
        conditionsByName.put(Names.folded(condition.id()), condition);
        condition.aliases().forEach(alias -> conditionsByName.put(Names.folded(alias), condition));
    }

    private void indexNotCapability(NotCapability named) {
        notCapabilities.put(Names.folded(named.attribute()), named);
    }

    private void indexTypeNames(EquipmentType type) {
        for (TypeAlias alias : type.aliases()) {
            typesByName.putIfAbsent(
                    Names.folded(alias.name()), new TypeMatch(type, alias.implies()));
        }
        typesByName.put(Names.folded(type.id()), new TypeMatch(type, new TreeMap<>()));
    }

    private Map<String, List<AliasMatch>> attributes(String typeId) {
        Map<String, List<AliasMatch>> names = new HashMap<>();
        for (Capability capability : capabilitiesOf(typeId)) {
            add(names, new AliasMatch(capability, CapabilityAlias.named(capability.id())));
            capability.aliases().forEach(alias -> add(names, new AliasMatch(capability, alias)));
        }
        return names;
    }

    private static void add(Map<String, List<AliasMatch>> names, AliasMatch match) {
        names.computeIfAbsent(Names.folded(match.alias().name()), name -> new ArrayList<>())
                .add(match);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public EquipmentType getType(String id) {
        return findType(id)
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND, "There is no equipment type '" + id + "'."));
    }

    @Override
    public Optional<EquipmentType> findType(String id) {
        return tree.find(id);
    }

    @Override
    public Optional<TypeMatch> matchType(String name) {
        return Optional.ofNullable(typesByName.get(Names.folded(name)));
    }

    @Override
    public List<EquipmentType> listTypes() {
        return tree.types();
    }

    @Override
    public EquipmentType root() {
        return getType(ROOT);
    }

    @Override
    public List<EquipmentType> children(String typeId) {
        return tree.children(typeId);
    }

    @Override
    public List<EquipmentType> lineage(String typeId) {
        return tree.lineage(typeId);
    }

    @Override
    public List<EquipmentType> descendants(String typeId) {
        return tree.descendants(typeId);
    }

    @Override
    public List<Capability> capabilitiesOf(String typeId) {
        return capabilitiesByType.getOrDefault(typeId, List.of());
    }

    @Override
    public List<Capability> capabilitiesCommonTo(List<String> typeIds) {
        List<String> wanted = typeIds.isEmpty() ? List.of(ROOT) : typeIds;
        List<Set<String>> others =
                wanted.stream().skip(1).map(type -> idsOf(capabilitiesOf(type))).toList();
        return capabilitiesOf(wanted.getFirst()).stream()
                .filter(candidate -> others.stream().allMatch(ids -> ids.contains(candidate.id())))
                .toList();
    }

    private static Set<String> idsOf(List<Capability> capabilities) {
        return capabilities.stream().map(Capability::id).collect(Collectors.toSet());
    }

    @Override
    public Capability getCapability(String id) {
        return findCapability(id)
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND, "There is no capability '" + id + "'."));
    }

    @Override
    public Optional<Capability> findCapability(String id) {
        return Optional.ofNullable(capabilities.get(id));
    }

    @Override
    public List<Capability> listCapabilities() {
        return List.copyOf(capabilities.values());
    }

    @Override
    public Optional<AliasMatch> matchAttribute(
            String typeId, String attribute, String unitAsWritten) {
        List<AliasMatch> matches =
                attributesByType
                        .getOrDefault(typeId, Map.of())
                        .getOrDefault(Names.folded(attribute), List.of());
        if (matches.size() < 2) {
            return matches.stream().findFirst();
        }
        Optional<Unit> unit =
                unitAsWritten.isBlank() ? Optional.empty() : units.findUnit(unitAsWritten);
        return matches.stream()
                .filter(match -> accepts(match.capability(), unit))
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    private boolean accepts(Capability capability, Optional<Unit> unit) {
        return unit.isPresent()
                ? capability
                        .unit()
                        .filter(own -> units.convertible(unit.orElseThrow(), own))
                        .isPresent()
                : capability.unit().isEmpty();
    }

    @Override
    public Optional<NotCapability> findNotCapability(String attribute) {
        return Optional.ofNullable(notCapabilities.get(Names.folded(attribute)));
    }

    @Override
    public List<Term> groups() {
        return groups;
    }

    @Override
    public List<Term> stages() {
        return stages;
    }

    @Override
    public List<Term> conditions() {
        return conditions;
    }

    @Override
    public List<CostPart> costs() {
        return costs;
    }

    @Override
    public Optional<Term> findCondition(String text) {
        return Optional.ofNullable(conditionsByName.get(Names.folded(text)));
    }
}
