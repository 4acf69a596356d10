package org.bordercatalogue.proposal;

import java.time.Instant;

/**
 * That both owners were told of a merge to come.
 *
 * @param into the entry that stays
 */
public record MergePlan(String into, Instant at) {}
