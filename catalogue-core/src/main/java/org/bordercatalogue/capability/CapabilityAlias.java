package org.bordercatalogue.capability;

import java.util.Optional;

/**
 * Another name under which importers meet a capability, and what that name says beyond it.
 *
 * @param side the end of an interval that the attribute gives
 * @param qualifier code of the qualifier that the name implies
 * @param option the option that a "yes" under this name means
 */
public record CapabilityAlias(
        String name,
        Optional<String> condition,
        Optional<String> configuration,
        Optional<Side> side,
        Optional<String> qualifier,
        Optional<String> option) {
    public static CapabilityAlias named(String name) {
        return new CapabilityAlias(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
