package org.bordercatalogue.fit;

import java.util.Optional;
import org.bordercatalogue.requirement.Requirement;

/**
 * What one must costs.
 *
 * @param to what could be asked instead; absent when the whole requirement is dropped
 * @param more how many products that fail now would then not
 */
public record Relaxation(Requirement from, Optional<Requirement> to, long more) {}
