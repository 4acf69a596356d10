package org.bordercatalogue.publishing;

/**
 * What became of one product, exhibitor, edition or listing.
 *
 * @param subject its id
 * @param reason why it was refused and what would be right; empty otherwise
 */
public record Publication(String subject, Outcome outcome, String reason) {
    static Publication of(String subject, Outcome outcome) {
        return new Publication(subject, outcome, "");
    }

    static Publication refused(String subject, String reason) {
        return new Publication(subject, Outcome.REFUSED, reason);
    }
}
