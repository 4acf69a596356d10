package org.bordercatalogue.unit;

import org.bordercatalogue.kernel.LocalText;

/**
 * A unit as readers meet it.
 *
 * @param id stable id, also accepted in addresses ({@code mm}, {@code uSv/h}, {@code bag/h})
 * @param symbol what stands behind a number on a page ({@code µSv/h})
 * @param label the unit in words, per language
 * @param system whether it belongs to the metric or the imperial preference, or to both
 */
public record Unit(String id, String symbol, LocalText label, UnitSystem system) {}
