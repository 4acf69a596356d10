package org.bordercatalogue.figure;

/**
 * What a mention means for a capability.
 *
 * @param canonical {@code stated} in the canonical unit
 * @param doubt about its separators; empty where there is none
 */
record Interpretation(
        Bounds stated, String unit, Qualifier qualifier, Bounds canonical, String doubt) {
    Interpretation withCanonical(Bounds other) {
        return new Interpretation(stated, unit, qualifier, other, doubt);
    }

    Interpretation doubted(String reason) {
        return new Interpretation(stated, unit, qualifier, canonical, reason);
    }
}
