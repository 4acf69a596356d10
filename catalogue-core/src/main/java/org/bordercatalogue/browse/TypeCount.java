package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.capability.EquipmentType;

/**
 * A type with what is below it.
 *
 * @param products how many live products are of it or of a type below it
 */
public record TypeCount(EquipmentType type, long products, List<TypeCount> children) {
    public TypeCount {
        children = List.copyOf(children);
    }
}
