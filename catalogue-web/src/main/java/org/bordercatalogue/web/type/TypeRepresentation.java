package org.bordercatalogue.web.type;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bordercatalogue.browse.TypeCount;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.unit.Unit;
import org.bordercatalogue.web.url.Links;

/**
 * A type as data: what can be known of its products.
 *
 * @param label per language
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TypeRepresentation(
        String id,
        Optional<String> parent,
        Map<String, String> label,
        Map<String, String> explain,
        Map<String, String> codes,
        String url,
        List<CapabilityItem> capabilities) {
    /** The tree of types. */
    record Types(List<Branch> items) {}

    /**
     * @param products how many products are of the type or of one below it; absent while the search
     *     is away
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Branch(
            String id,
            Optional<String> parent,
            Map<String, String> label,
            OptionalLong products,
            String url,
            List<Branch> children) {
        static Branch of(TypeCount count, Links links) {
            EquipmentType type = count.type();
            return new Branch(
                    type.id(),
                    type.parent(),
                    type.label().texts(),
                    count.products(),
                    links.equipmentType(type.id()),
                    count.children().stream().map(each -> of(each, links)).toList());
        }
    }

    /**
     * A capability.
     *
     * @param unit the canonical one; {@code units} all that are accepted
     * @param better higher, lower or neither
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CapabilityItem(
            String id,
            Map<String, String> label,
            Map<String, String> explain,
            String kind,
            Optional<String> unit,
            List<String> units,
            String better,
            List<OptionItem> options,
            boolean open,
            List<String> standards,
            String group,
            String stage,
            boolean key,
            boolean facet,
            boolean compare) {
        static CapabilityItem of(Capability capability) {
            return new CapabilityItem(
                    capability.id(),
                    capability.label().texts(),
                    capability.explain().texts(),
                    capability.kind().name().toLowerCase(Locale.ROOT),
                    capability.unit().map(Unit::id),
                    capability.units().stream().map(Unit::id).toList(),
                    capability.better().name().toLowerCase(Locale.ROOT),
                    capability.options().stream()
                            .map(each -> new OptionItem(each.id(), each.label().texts()))
                            .toList(),
                    capability.open(),
                    capability.standards(),
                    capability.group(),
                    capability.stage(),
                    capability.key(),
                    capability.facet(),
                    capability.compare());
        }
    }

    record OptionItem(String id, Map<String, String> label) {}

    static TypeRepresentation of(EquipmentType type, List<Capability> capabilities, Links links) {
        return new TypeRepresentation(
                type.id(),
                type.parent(),
                type.label().texts(),
                type.explain().texts(),
                type.codes(),
                links.equipmentType(type.id()),
                capabilities.stream().map(CapabilityItem::of).toList());
    }
}
