package org.bordercatalogue.proposal;

import java.time.Instant;

/**
 * What was done under a key.
 *
 * @param action what was asked
 * @param result id of what came of it
 */
public record Performed(String action, String result, Instant at) {}
