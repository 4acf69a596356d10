package org.bordercatalogue.capability;

/**
 * Says that a capability states a cost.
 *
 * @param part id of the cost
 * @param running whether its figure holds only while the equipment runs
 */
public record CostUse(String part, boolean running) {}
