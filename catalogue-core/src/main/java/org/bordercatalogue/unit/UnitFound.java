package org.bordercatalogue.unit;

/** A unit met in a text, and the place behind it. */
public record UnitFound(Unit unit, int end) {}
