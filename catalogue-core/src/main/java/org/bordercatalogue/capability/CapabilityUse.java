package org.bordercatalogue.capability;

import java.util.Optional;
import org.bordercatalogue.unit.Unit;

/** A type's use of a capability by id, with what it shows differently. */
public record CapabilityUse(
        String capability, Optional<Unit> unit, Optional<Boolean> key, Optional<Boolean> facet) {
    public static CapabilityUse of(String capability) {
        return new CapabilityUse(capability, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
