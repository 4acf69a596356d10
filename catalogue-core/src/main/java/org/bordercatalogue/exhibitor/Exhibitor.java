package org.bordercatalogue.exhibitor;

import java.util.List;
import java.util.Optional;

/**
 * A company that shows equipment.
 *
 * @param id a slug; companies are joined only by declared aliases
 * @param country ISO 3166-1 alpha-2
 */
public record Exhibitor(
        String id,
        String name,
        Optional<String> country,
        Optional<String> website,
        List<String> aliases,
        List<String> formerNames) {
    public Exhibitor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an exhibitor has an id and a name");
        }
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
    }
}
