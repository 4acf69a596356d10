package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.Optional;

/**
 * What was decided about a revision.
 *
 * @param code of the reason, from the list that the reviewer chose from
 * @param reason told to the exhibitor
 * @param note for the organisers alone
 */
public record Decision(
        String by,
        Instant at,
        Optional<String> code,
        Optional<String> reason,
        Optional<String> note) {}
