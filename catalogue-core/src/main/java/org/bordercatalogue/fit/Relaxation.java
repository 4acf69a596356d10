package org.bordercatalogue.fit;

import java.util.Optional;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/**
 * What one must costs.
 *
 * @param to what could be asked instead; absent when the whole requirement is dropped
 * @param more how many products that fail now would then not
 */
public record Relaxation(Requirement from, Optional<Requirement> to, long more) {
    /** The profile with it done. */
    public RequirementProfile applied(RequirementProfile profile) {
        return to.map(other -> profile.replacing(from, other))
                .orElseGet(() -> profile.without(from));
    }

    public Relaxation bringing(long others) {
        return new Relaxation(from, to, others);
    }
}
