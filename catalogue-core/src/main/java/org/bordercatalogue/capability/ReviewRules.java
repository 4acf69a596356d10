package org.bordercatalogue.capability;

import java.util.List;
import java.util.stream.Stream;

/**
 * How entries of a type are reviewed; a type also has the rules of those above it.
 *
 * @param fourEyes whether two organisers must approve
 * @param copy groups, or capabilities by id, that a copy of an entry takes over
 */
public record ReviewRules(boolean fourEyes, List<String> copy) {
    public ReviewRules {
        copy = List.copyOf(copy);
    }

    /** These and those of a type above. */
    public ReviewRules and(ReviewRules above) {
        return new ReviewRules(
                fourEyes || above.fourEyes,
                Stream.concat(copy.stream(), above.copy.stream()).distinct().toList());
    }

    /** Whether a copy takes this capability over. */
    public boolean copies(Capability capability) {
        return copy.contains(capability.group()) || copy.contains(capability.id());
    }
}
