package org.bordercatalogue.unit;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.definition.DefinitionNode;

/**
 * All that the file of units says of one.
 *
 * @param spellings beside its id and symbol
 * @param counterpart id of the unit that readers of the other system see instead
 * @param place where it stands in the file
 */
record UnitDefinition(
        Unit unit,
        Measure measure,
        List<String> spellings,
        Optional<String> counterpart,
        Optional<Part> part,
        DefinitionNode place) {
    UnitDefinition {
        spellings = List.copyOf(spellings);
    }

    /**
     * The smaller unit that may follow this one, as minutes follow hours.
     *
     * @param written spellings that mean it in this place only, such as the m of {@code 2 h 45 m}
     */
    record Part(String unit, List<String> written) {
        Part {
            written = List.copyOf(written);
        }
    }
}
