package org.bordercatalogue.web.review;

import java.util.Arrays;
import java.util.Locale;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Stage;

/** The lists of the desk. */
enum DeskList {
    /** Nobody has looked at it yet, or somebody does. */
    REVIEW,
    /** Approved and not yet public. */
    APPROVED,
    /** Waits for its exhibitor. */
    EXHIBITORS,
    /** Public already, to be looked at afterwards. */
    ACKNOWLEDGE;

    static DeskList of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogueException(
                                ErrorCode.NOT_FOUND, "The desk has no list \"" + word + "\""));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(Stage stage) {
        return switch (stage) {
            case SUBMITTED, IN_REVIEW -> this == REVIEW;
            case APPROVED -> this == APPROVED;
            case DRAFT, AWAITING_CONSENT, NEEDS_REBASE -> this == EXHIBITORS;
            case DISCARDED,
                    RECALLED,
                    CHANGES_REQUESTED,
                    CORRECTED,
                    REJECTED,
                    REFUSED,
                    PUBLISHED,
                    SUPERSEDED ->
                    false;
        };
    }
}
