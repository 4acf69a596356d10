package org.bordercatalogue.capability;

import org.bordercatalogue.unit.Unit;

/**
 * What is used up and paid by its amount.
 *
 * @param unit of which the reader states a price
 * @param yearly that unit used in a year
 * @param hourly that unit used in an hour of running
 */
public record PricedUse(Unit unit, Unit yearly, Unit hourly) {}
