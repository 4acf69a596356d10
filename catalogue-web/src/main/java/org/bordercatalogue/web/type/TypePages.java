package org.bordercatalogue.web.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bordercatalogue.browse.TypeCount;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Direction;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.capability.Term;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.web.page.PageContext;

/** Makes the pages of equipment types. */
final class TypePages {
    private final Registry registry;

    TypePages(Registry registry) {
        this.registry = registry;
    }

    TypesPage list(TypeCount root, PageContext context) {
        return new TypesPage(
                context.frame(context.text("place.types")),
                TypeBranch.of(root, context).children());
    }

    TypePage page(EquipmentType type, TypeCount root, PageContext context) {
        TypeCount count =
                find(root, type.id()).orElse(new TypeCount(type, OptionalLong.empty(), List.of()));
        TypeBranch branch = TypeBranch.of(count, context);
        return new TypePage(
                context.frame(context.in(type.label())),
                branch.type(),
                context.types().lineage(type.id()),
                type.codes().entrySet().stream()
                        .map(each -> code(each.getKey(), each.getValue()))
                        .toList(),
                branch.products(),
                branch.vacant() ? "" : branch.search(),
                branch.children(),
                groups(type, context),
                context.links().api(context.visit().path(), ""));
    }

    private static TypePage.Code code(String system, String code) {
        return new TypePage.Code(system.toUpperCase(Locale.ROOT), code);
    }

    private static Optional<TypeCount> find(TypeCount count, String id) {
        return count.type().id().equals(id)
                ? Optional.of(count)
                : count.children().stream().flatMap(each -> find(each, id).stream()).findFirst();
    }

    private List<TypePage.Group> groups(EquipmentType type, PageContext context) {
        List<Capability> all = registry.capabilitiesOf(type.id());
        List<TypePage.Group> groups = new ArrayList<>();
        for (Term group : registry.groups()) {
            List<TypePage.CapabilityView> views =
                    all.stream()
                            .filter(it -> it.group().equals(group.id()))
                            .map(it -> view(it, context))
                            .toList();
            if (!views.isEmpty()) {
                groups.add(new TypePage.Group(context.in(group.label()), groups.isEmpty(), views));
            }
        }
        return groups;
    }

    private static TypePage.CapabilityView view(Capability capability, PageContext context) {
        String kind = capability.kind().name().toLowerCase(Locale.ROOT);
        Stream<Unit> units =
                Stream.concat(capability.displayUnit().stream(), capability.units().stream());
        return new TypePage.CapabilityView(
                capability.id(),
                context.in(capability.label()),
                context.in(capability.explain()),
                context.text("kind." + kind),
                units.map(it -> it.symbol(context.visit().language()))
                        .filter(symbol -> !symbol.isEmpty())
                        .distinct()
                        .toList(),
                capability.better() == Direction.NEITHER
                        ? ""
                        : context.text(
                                "better." + capability.better().name().toLowerCase(Locale.ROOT)),
                capability.options().stream().map(it -> context.in(it.label())).toList(),
                capability.open(),
                capability.standards(),
                capability.key());
    }
}
