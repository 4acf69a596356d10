package org.bordercatalogue.review;

import java.util.Locale;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.proposal.Decision;
import org.bordercatalogue.proposal.Proposal;

/** The failures of this package. */
final class Refusal {
    private Refusal() {}

    static CatalogueException notFound(String what, String id) {
        return new CatalogueException(ErrorCode.NOT_FOUND, "There is no " + what + " " + id);
    }

    /** The loser of two who decide at once sees who decided what. */
    static CatalogueException stage(Proposal proposal, Action action) {
        String decided =
                proposal.progress()
                        .decision()
                        .map(Decision::by)
                        .map(by -> ", decided by " + by)
                        .orElse("");
        return conflict(
                "The revision "
                        + proposal.id()
                        + " is "
                        + words(proposal.stage().name())
                        + decided
                        + "; it cannot be done: "
                        + words(action.name()));
    }

    static CatalogueException party(Proposal proposal, Action action, Transition transition) {
        return new CatalogueException(
                ErrorCode.FORBIDDEN,
                "You may not do this with the revision "
                        + proposal.id()
                        + ": "
                        + words(action.name())
                        + " is for "
                        + words(transition.parties().toString()));
    }

    static CatalogueException conflict(String message) {
        return new CatalogueException(ErrorCode.CONFLICT, message);
    }

    static CatalogueException stale(String message) {
        return new CatalogueException(ErrorCode.STALE, message);
    }

    static CatalogueException input(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }

    static String reason(String reason) {
        if (reason.isBlank()) {
            throw input("Give the reason; it is told to those concerned");
        }
        return reason.strip();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
