package org.bordercatalogue.browse;

import java.util.List;
import java.util.OptionalLong;
import org.bordercatalogue.capability.EquipmentType;

/**
 * A type with what is below it.
 *
 * @param products how many live products are of it or of a type below it; absent while the search
 *     is away
 */
public record TypeCount(EquipmentType type, OptionalLong products, List<TypeCount> children) {
    public TypeCount {
        children = List.copyOf(children);
    }
}
