package org.bordercatalogue.search;

import java.util.Optional;
import org.bordercatalogue.figure.Span;

/**
 * A range as it stands in an address, {@code 12in..20in}, with what it means.
 *
 * @param text the literal in its normal form; {@code parse(text)} gives this again
 * @param span in the canonical unit, or in {@code currency}
 * @param currency ISO 4217, for money only
 */
public record RangeLiteral(String text, Span span, Optional<String> currency) {
    /** Whether both ask for the same, however they are written. */
    public boolean means(RangeLiteral other) {
        return span.equals(other.span) && currency.equals(other.currency);
    }
}
