package org.bordercatalogue.figure;

import java.util.Optional;

/**
 * One number with its unit and tolerance.
 *
 * @param plus whether a plus sign stands behind the number, as in "8+ hours"
 * @param end the place behind it in the text
 */
record Part(
        Amount amount,
        Optional<Denominations.Found> unit,
        Optional<Tolerance> tolerance,
        boolean plus,
        int end) {}
