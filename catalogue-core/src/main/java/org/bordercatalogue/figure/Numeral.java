package org.bordercatalogue.figure;

import java.util.OptionalDouble;

/**
 * A run of digits as a number.
 *
 * @param value by the usual meaning of its separators
 * @param other what it would be if its only separator meant the other thing: 13.000 is 13 or 13,000
 * @param end the place behind it
 */
record Numeral(double value, OptionalDouble other, int end) {}
