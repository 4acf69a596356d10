package org.bordercatalogue.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Claim;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due because time has passed: lapses claims, takes unanswered corrections back,
 * publishes at the instant set, and reminds whoever has to act. Doing it again, late, or twice at
 * once changes nothing more.
 */
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Actor CLOCK = Actor.machine("clock");

    private final Work work;
    private final Rulebook rules;

    public Housekeeping(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
        this.rules = rules;
    }

    /** Answers how many things were done. */
    public int run() {
        List<Proposal> open = work.read(CLOCK, desk -> desk.transaction().proposals().listOpen());
        int done = 0;
        for (Proposal proposal : open) {
            done += attempt(proposal) ? 1 : 0;
        }
        return done;
    }

    /** One that cannot be done must not keep the others from being done. */
    private boolean attempt(Proposal proposal) {
        try {
            return work.write(CLOCK, desk -> attempt(desk, desk.getMatter(proposal.id())));
        } catch (CatalogueException refused) {
            LOG.warn("Cannot do what is due of {}: {}", proposal.id(), refused.getMessage());
            return false;
        }
    }

    private boolean attempt(Desk desk, Matter matter) {
        Progress progress = matter.proposal().progress();
        Instant now = desk.now();
        return switch (matter.proposal().stage()) {
            case IN_REVIEW ->
                    progress.claim().map(Claim::lapsesAt).filter(at -> !at.isAfter(now)).isPresent()
                            && lapseClaim(desk, matter);
            case AWAITING_CONSENT ->
                    isPast(progress.since(), rules.policy().consentTime(), now)
                            ? lapseConsent(desk, matter)
                            : remind(desk, matter, NoticeKind.CONSENT_WAITS, true);
            case APPROVED ->
                    progress.publishAt().filter(at -> !at.isAfter(now)).isPresent()
                            && publish(desk, matter);
            case DRAFT ->
                    remind(
                            desk,
                            matter,
                            isAnswer(desk, matter)
                                    ? NoticeKind.CHANGES_WAIT
                                    : NoticeKind.DRAFT_WAITS,
                            true);
            case SUBMITTED -> remind(desk, matter, NoticeKind.REVIEW_WAITS, false);
            case NEEDS_REBASE -> remind(desk, matter, NoticeKind.REBASE_NEEDED, true);
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

    private static boolean lapseClaim(Desk desk, Matter matter) {
        Transition lapse = desk.require(matter, Action.LAPSE_CLAIM);
        new Revisions(desk).move(matter, lapse, matter.proposal().progress().unclaimed());
        desk.logInternally("claim lapsed", matter.entry().id(), matter.id());
        desk.tellOrganisers(NoticeKind.CLAIM_LAPSED, matter.entry(), Optional.of(matter.id()), "");
        return true;
    }

    /** The owner's own text is in review again; what nobody consented to is never published. */
    private static boolean lapseConsent(Desk desk, Matter matter) {
        desk.require(matter, Action.LAPSE_CONSENT);
        Proposal copy = matter.proposal();
        Proposal own = Consenting.own(desk, matter).proposal();
        Revisions revisions = new Revisions(desk);
        revisions.move(matter, Stage.DISCARDED, copy.progress());
        Progress begun = Progress.begun(desk.now());
        Progress sent = copy.progress().submission().map(begun::submitted).orElse(begun);
        String reviewer = copy.progress().claim().map(Claim::by).orElse(copy.author());
        Proposal back =
                revisions.add(
                        matter.entry(),
                        Stage.IN_REVIEW,
                        new Revisions.Origin(
                                desk.contentOf(own.id()),
                                own.base(),
                                Optional.of(own.id()),
                                own.author()),
                        sent.claimed(Reviewing.claimBy(desk, reviewer)));
        revisions.copySections(own.id(), back.id());
        desk.log("consent lapsed", matter.entry().id(), copy.id(), "");
        desk.tellOrganisers(NoticeKind.CONSENT_LAPSED, matter.entry(), Optional.of(back.id()), "");
        return true;
    }

    private static boolean publish(Desk desk, Matter matter) {
        desk.require(matter, Action.PUBLISH);
        Publishing.publish(desk, matter);
        return true;
    }

    private boolean remind(Desk desk, Matter matter, NoticeKind kind, boolean owner) {
        Duration time = rules.policy().remindTime();
        Instant lately = desk.now().minus(time);
        boolean due =
                matter.proposal().progress().since().isBefore(lately)
                        && !desk.transaction().notices().isTold(kind, matter.id(), lately)
                        && matter.entry().exhibitorActive();
        if (due && owner) {
            desk.tellOwner(kind, matter.entry(), Optional.of(matter.id()), "");
        }
        if (due && !owner) {
            desk.tellOrganisers(kind, matter.entry(), Optional.of(matter.id()), "");
        }
        return due;
    }

    private static boolean isAnswer(Desk desk, Matter matter) {
        return matter.proposal()
                .continues()
                .flatMap(desk.transaction().proposals()::findProposal)
                .filter(before -> before.stage() == Stage.CHANGES_REQUESTED)
                .isPresent();
    }

    private static boolean isPast(Instant since, Duration time, Instant now) {
        return !since.plus(time).isAfter(now);
    }
}
