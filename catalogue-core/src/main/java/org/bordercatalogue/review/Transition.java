package org.bordercatalogue.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.product.Stage;

/**
 * One thing that may happen to a revision.
 *
 * @param to the stage that it then has
 * @param opens the stage of the revision that continues its text, where one does
 * @param parties who may
 */
public record Transition(
        Stage from, Action action, Stage to, Optional<Stage> opens, Set<Party> parties) {
    public Transition {
        parties = Collections.unmodifiableSet(EnumSet.copyOf(parties));
    }
}
