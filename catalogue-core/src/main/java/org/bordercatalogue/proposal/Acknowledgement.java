package org.bordercatalogue.proposal;

import java.time.Instant;

/** A revision that went live at once, and that an organiser still has to look at. */
public record Acknowledgement(String revision, String entry, Instant at) {}
