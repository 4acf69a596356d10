package org.bordercatalogue.figure;

import java.util.Optional;

/**
 * A range that a filter asks for.
 *
 * @param text the literal in its normal form, which reads as this again
 * @param span in the canonical unit, or in {@code currency}
 * @param currency ISO 4217, for money only
 */
public record ReadSpan(String text, Span span, Optional<String> currency) {}
