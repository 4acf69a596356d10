package org.bordercatalogue.proposal;

import java.time.Instant;

/**
 * That somebody reviews it.
 *
 * @param lapsesAt when it goes back to the pool by itself
 */
public record Claim(String by, Instant at, Instant lapsesAt) {}
