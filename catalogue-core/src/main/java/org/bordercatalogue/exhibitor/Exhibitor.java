package org.bordercatalogue.exhibitor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bordercatalogue.kernel.Slug;

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

    /** Known by every name of the other too, its id among them. */
    public Exhibitor with(Exhibitor other) {
        List<String> names =
                others(
                        Stream.of(aliases, List.of(other.name(), other.id()), other.aliases()),
                        List.of());
        return new Exhibitor(
                id,
                name,
                country,
                website,
                names,
                others(Stream.of(formerNames, other.formerNames()), names));
    }

    /** Each once, and none that it goes by already. */
    private List<String> others(Stream<List<String>> names, List<String> known) {
        Set<String> seen = new HashSet<>(List.of(Slug.of(name)));
        known.forEach(each -> seen.add(Slug.of(each)));
        return names.flatMap(List::stream)
                .filter(each -> !each.equals(id) && seen.add(Slug.of(each)))
                .toList();
    }
}
