package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.Optional;

/**
 * That a revision was sent for review.
 *
 * @param duplicateAnswer why it is not the product that it looks like, for the reviewer
 */
public record Submission(String by, Instant at, Optional<String> duplicateAnswer) {}
