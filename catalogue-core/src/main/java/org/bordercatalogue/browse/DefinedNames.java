package org.bordercatalogue.browse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Option;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.TypeAlias;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.search.Sort;

/** The names of types, capabilities and options, in every language, with what each leads to. */
final class DefinedNames {
    private static final int MOST_TYPES = 4;
    private static final int MOST_CAPABILITIES = 3;
    private static final int MOST_OPTIONS = 2;

    private final Registry registry;

    /** The capabilities of each type, its parents' among them. */
    private final Map<String, Set<String>> capabilitiesByType;

    private final Beginnings<Suggestion> types;
    private final Beginnings<Suggestion> capabilities;
    private final Beginnings<Suggestion> options;

    DefinedNames(Registry registry) {
        this.registry = registry;
        capabilitiesByType =
                registry.listTypes().stream()
                        .collect(Collectors.toMap(EquipmentType::id, this::capabilitiesOf));
        types =
                new Beginnings<>(
                        registry.listTypes().stream().flatMap(DefinedNames::type).toList());
        List<Capability> filtered =
                registry.listCapabilities().stream().filter(Capability::facet).toList();
        capabilities = new Beginnings<>(filtered.stream().flatMap(this::capability).toList());
        options = new Beginnings<>(filtered.stream().flatMap(this::options).toList());
    }

    List<Suggestion> types(String text) {
        return types.find(text, MOST_TYPES);
    }

    /** Capabilities, then options of capabilities. */
    List<Suggestion> capabilities(String text) {
        return Stream.concat(
                        capabilities.find(text, MOST_CAPABILITIES).stream(),
                        options.find(text, MOST_OPTIONS).stream())
                .toList();
    }

    private static Stream<Beginnings.Named<Suggestion>> type(EquipmentType type) {
        List<String> names =
                Stream.concat(
                                type.label().texts().values().stream(),
                                type.aliases().stream()
                                        .filter(alias -> alias.implies().isEmpty())
                                        .map(TypeAlias::name))
                        .toList();
        return Beginnings.named(new Suggestion.OfType(type), names);
    }

    private Stream<Beginnings.Named<Suggestion>> capability(Capability capability) {
        if (!capability.kind().isMeasured()) {
            return Stream.empty();
        }
        SearchState search =
                SearchSteps.sorted(
                        statable(capability),
                        new Sort.ByCapability(
                                capability.id(), capability.better() != Direction.LOWER));
        return Beginnings.named(
                new Suggestion.OfCapability(capability, search),
                capability.label().texts().values());
    }

    /** The types that have the capability not from their parents; none where all have it. */
    private SearchState statable(Capability capability) {
        SearchState state = SearchState.EMPTY;
        for (EquipmentType type : registry.listTypes()) {
            boolean inherited = type.parent().filter(parent -> has(parent, capability)).isPresent();
            boolean root = type.id().equals(registry.root().id());
            if (has(type.id(), capability) && !inherited && !root) {
                state = SearchSteps.choosing(state, SearchParameters.TYPE, type.id());
            }
        }
        return state;
    }

    private boolean has(String type, Capability capability) {
        return capabilitiesByType.getOrDefault(type, Set.of()).contains(capability.id());
    }

    private Set<String> capabilitiesOf(EquipmentType type) {
        return registry.capabilitiesOf(type.id()).stream()
                .map(Capability::id)
                .collect(Collectors.toSet());
    }

    private Stream<Beginnings.Named<Suggestion>> options(Capability capability) {
        return capability.options().stream().flatMap(option -> option(capability, option));
    }

    private static Stream<Beginnings.Named<Suggestion>> option(
            Capability capability, Option option) {
        SearchState search = SearchSteps.choosing(SearchState.EMPTY, capability.id(), option.id());
        return Beginnings.named(
                new Suggestion.OfOption(capability, option, search),
                option.label().texts().values());
    }
}
