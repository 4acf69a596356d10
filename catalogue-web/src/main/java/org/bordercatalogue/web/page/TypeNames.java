package org.bordercatalogue.web.page;

import java.util.List;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Icons;
import org.bordercatalogue.web.view.Markup;

/** Names types for one reader. */
public final class TypeNames {
    private final Registry registry;
    private final Icons icons;
    private final Visit visit;

    TypeNames(Registry registry, Icons icons, Visit visit) {
        this.registry = registry;
        this.icons = icons;
        this.visit = visit;
    }

    /** A type that the packs no longer define goes by its id. */
    public TypeName of(String id) {
        return registry.findType(id)
                .map(this::of)
                .orElseGet(() ->
                        new TypeName(id, id, "", visit.links().equipmentTypes(), Markup.NONE));
    }

    /** Only the label. */
    public String label(String id) {
        return registry.findType(id).map(it -> it.label().in(visit.language())).orElse(id);
    }

    public TypeName of(EquipmentType type) {
        return new TypeName(
                type.id(),
                type.label().in(visit.language()),
                type.explain().in(visit.language()),
                visit.links().equipmentType(type.id()),
                icon(type.id()));
    }

    /** The types above and the type itself, the root left out. */
    public List<TypeName> lineage(String id) {
        return registry.findType(id).isEmpty()
                ? List.of(of(id))
                : registry.lineage(id).stream().skip(1).map(this::of).toList();
    }

    /** The type's own drawing, or that of the nearest above it. */
    private Markup icon(String id) {
        return icons.find(registry.lineage(id).reversed().stream().map(EquipmentType::id).toList());
    }
}
