package org.bordercatalogue.proposal;

import java.time.Instant;

/** Who, and when. */
public record Stamp(String by, Instant at) {}
