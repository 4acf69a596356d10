package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.review.ReviewWorld.CLAIMER;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.LEAD;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;

/** From review to the public, and never over what is live; over any store. */
public abstract class DecidingContract extends ReviewContract {
    protected DecidingContract(StoreConfig config) {
        super(config);
    }

    @Test
    void nothingOfANewEntryIsPublicBeforeItIsPublished() {
        Proposal draft = world.draft();
        for (Runnable step : steps(draft)) {
            assertThat(world.liveContent(draft.entry())).isEmpty();
            step.run();
        }
        assertThat(world.liveContent(draft.entry())).isPresent();
        assertThat(world.state(draft.entry()).standing()).isEqualTo(Standing.LIVE);
    }

    @Test
    void whatIsLiveStaysUpWhileItsNextRevisionIsWritten() {
        Proposal live = world.published();
        Optional<Product> before = world.liveContent(live.entry());
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        for (Runnable step : steps(next)) {
            assertThat(world.liveContent(live.entry())).isEqualTo(before);
            step.run();
        }
        assertThat(world.liveContent(live.entry())).contains(world.content(next.id()));
        assertThat(world.stages(live.entry())).containsExactly("1 SUPERSEDED", "2 PUBLISHED");
    }

    @Test
    void aReviewerOnAnOldTextIsToldSo() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        Proposal claimed = world.claim(world.submit(next));
        editInstantly(live, "contact.1.text", "call Ana");
        Proposal carried = world.open(live.entry()).orElseThrow();
        assertThat(carried.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(carried.contentHash()).isNotEqualTo(claimed.contentHash());
        assertCode(
                ErrorCode.STALE,
                () ->
                        world.reviewing.approve(
                                CLAIMER, Verdict.of(carried.id(), claimed.contentHash(), "")));
    }

    @Test
    void ofTwoWhoDecideTheLoserIsToldWhoDecided() {
        Proposal claimed = world.at(Stage.IN_REVIEW);
        Verdict verdict = Verdict.of(claimed.id(), claimed.contentHash(), "no");
        world.reviewing.reject(CLAIMER, verdict);
        assertThatThrownBy(() -> world.reviewing.refuse(LEAD, verdict))
                .hasMessageContaining("decided by cleo");
    }

    @Test
    void aClaimLapsesAfterThreeWorkingDaysAndIsOneBeforeThat() {
        Proposal claimed = world.at(Stage.IN_REVIEW);
        assertThat(claimed.progress().claim().orElseThrow().lapsesAt())
                .isEqualTo(Instant.parse("2026-02-05T09:00:00Z"));
        world.clock.advance(Duration.ofDays(3).minusSeconds(1));
        world.housekeeping.run();
        assertThat(world.proposal(claimed.id()).stage()).isEqualTo(Stage.IN_REVIEW);
        world.clock.advance(Duration.ofSeconds(1));
        world.housekeeping.run();
        assertThat(world.proposal(claimed.id()).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(world.reviewing.claim(ORGANISER, claimed.id()).stage())
                .isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void changesRequestedOpenADraftWithTheWordsPinnedToTheFields() {
        Proposal claimed = world.at(Stage.IN_REVIEW);
        world.reviewing.requestChanges(
                CLAIMER,
                new Verdict(
                        claimed.id(),
                        claimed.contentHash(),
                        Optional.empty(),
                        "please look again",
                        "smells of marketing",
                        List.of(new Verdict.Remark("steel", "at what speed?")),
                        false,
                        Optional.empty()));
        Proposal draft = world.open(claimed.entry()).orElseThrow();
        Draft view = world.drafting.getDraft(EDITOR, draft.id());
        assertThat(view.comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.words()).isEqualTo("at what speed?"));
        assertThat(view.fields().text("steel.1.text")).isEqualTo("up to 320 mm");
        assertThat(world.queues.getSheet(EDITOR, claimed.id()).audit().toString())
                .contains("please look again")
                .doesNotContain("smells of marketing");
        assertThat(world.queues.getSheet(ORGANISER, claimed.id()).audit().toString())
                .contains("smells of marketing");
    }

    @Test
    void aReasonIsNeededWhereSomethingIsTurnedDown() {
        Proposal claimed = world.at(Stage.IN_REVIEW);
        Verdict mute = Verdict.of(claimed.id(), claimed.contentHash(), "  ");
        assertCode(ErrorCode.INVALID_INPUT, () -> world.reviewing.requestChanges(CLAIMER, mute));
        assertCode(ErrorCode.INVALID_INPUT, () -> world.reviewing.reject(CLAIMER, mute));
        assertCode(ErrorCode.INVALID_INPUT, () -> world.reviewing.refuse(LEAD, mute));
    }

    @Test
    void aCorrectionIsPublishedOnlyWithConsent() {
        Proposal copy = world.at(Stage.AWAITING_CONSENT);
        Proposal approved = world.consenting.accept(SUBMITTER, copy.id());
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        world.publish(approved);
        assertThat(world.liveContent(copy.entry()).orElseThrow().figuresOf("weight")).hasSize(1);
    }

    @Test
    void aDeclinedCorrectionLeavesTheOwnersOwnText() {
        Proposal copy = world.at(Stage.AWAITING_CONSENT);
        Proposal draft = world.consenting.decline(SUBMITTER, copy.id(), "that is the other model");
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        Draft own = world.drafting.getDraft(EDITOR, draft.id());
        assertThat(own.fields().holds("weight.1.text")).isTrue();
        assertThat(own.fields().text("weight.1.text")).isEmpty();
    }

    @Test
    void silenceIsNoConsent() {
        Proposal copy = world.at(Stage.AWAITING_CONSENT);
        world.clock.advance(Duration.ofDays(14));
        world.housekeeping.run();
        Proposal open = world.open(copy.entry()).orElseThrow();
        assertThat(open.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(world.content(open.id()).figuresOf("weight")).isEmpty();
        assertThat(world.proposal(copy.id()).stage()).isEqualTo(Stage.DISCARDED);
    }

    @Test
    void whereTheTypeAsksTwoHaveToApprove() {
        Proposal draft = world.draft("seal");
        world.save(draft, "performance", "weight.1.text", "10 g");
        Proposal claimed = world.claim(world.submit(draft));
        Verdict verdict = Verdict.of(claimed.id(), claimed.contentHash(), "");
        assertThat(world.reviewing.approve(CLAIMER, verdict).stage()).isEqualTo(Stage.IN_REVIEW);
        assertCode(ErrorCode.CONFLICT, () -> world.reviewing.approve(CLAIMER, verdict));
        assertThat(world.reviewing.approve(ORGANISER, verdict).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void publishesAtTheInstantThatWasSet() {
        Proposal approved = world.at(Stage.APPROVED);
        Instant noon = Instant.parse("2026-02-02T12:00:00Z");
        world.publishing.schedule(ORGANISER, approved.id(), Optional.of(noon));
        world.clock.advance(Duration.ofHours(3).minusMillis(1));
        world.housekeeping.run();
        assertThat(world.liveContent(approved.entry())).isEmpty();
        world.clock.advance(Duration.ofMillis(1));
        world.housekeeping.run();
        assertThat(world.liveContent(approved.entry())).isPresent();
        assertThat(world.housekeeping.run()).isZero();
    }

    @Test
    void whatIsPublishedOfASuspendedEntryStaysAwayUntilItIsLifted() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        Proposal approved = world.approve(world.claim(world.submit(next)));
        world.publishing.schedule(
                ORGANISER, approved.id(), Optional.of(Instant.parse("2026-02-02T12:00:00Z")));
        world.standings.suspend(ORGANISER, live.entry(), "a question");
        world.clock.advance(Duration.ofHours(3));
        world.housekeeping.run();
        assertThat(world.liveContent(live.entry())).isEmpty();

        world.standings.lift(ORGANISER, live.entry(), "answered");
        world.housekeeping.run();
        assertThat(world.liveContent(live.entry())).contains(world.content(approved.id()));
    }

    @Test
    void whatAReviewerHoldsAnyOrganiserGivesBackToTheList() {
        Proposal claimed = world.at(Stage.IN_REVIEW);

        assertThat(world.reviewing.release(ORGANISER, claimed.id()).stage())
                .isEqualTo(Stage.SUBMITTED);
        assertThat(world.reviewing.claim(LEAD, claimed.id()).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(world.queues.getSheet(ORGANISER, claimed.id()).audit().toString())
                .contains("release");
    }

    @Test
    void stagedDecisionsAreToldTogetherAndNotBefore() {
        Proposal first = world.at(Stage.IN_REVIEW);
        Proposal second = world.at(Stage.IN_REVIEW);
        world.reviewing.approve(CLAIMER, staged(first, ""));
        world.reviewing.reject(CLAIMER, staged(second, "not this year"));
        assertThat(world.queues.listOwn(EDITOR, "acme"))
                .allSatisfy(own ->
                        assertThat(own.open().orElseThrow().progress().decision()).isEmpty());
        assertThat(world.queues.getSheet(EDITOR, second.id()).audit().toString())
                .doesNotContain("not this year", "REJECT");
        assertThat(world.queues.listNotices(EDITOR, "acme"))
                .noneMatch(kept -> kept.notice().kind() == NoticeKind.REJECTED);
        assertThat(world.reviewing.releaseDecisions(ORGANISER)).hasSize(2);
        assertThat(world.proposal(first.id()).stage()).isEqualTo(Stage.APPROVED);
        assertThat(world.proposal(second.id()).stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void neverPublishesOverWhatItWasNotWrittenFrom() {
        Proposal stranded = world.at(Stage.NEEDS_REBASE);
        Product live = world.liveContent(stranded.entry()).orElseThrow();
        assertThat(live.maker()).contains("Another Maker");
        Rebasing.Rebased rebased = world.rebasing.rebase(SUBMITTER, stranded.id());
        assertThat(rebased.overlaps()).isEmpty();
        Product merged = world.drafting.getDraft(EDITOR, rebased.draft().id()).reading().product();
        assertThat(merged.maker()).contains("Another Maker");
        assertThat(merged.figuresOf("steel").getFirst().asWritten()).contains("up to 500 mm");
        world.publish(world.approve(world.claim(world.submit(rebased.draft()))));
        assertThat(world.liveContent(stranded.entry())).contains(merged);
    }

    @Test
    void whereBothChangedAFieldTheOverlapIsTold() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 500 mm");
        world.save(next, "product", "name", next.name(), "type", "scanner", "maker", "Mine");
        Proposal approved = world.approve(world.claim(world.submit(next)));
        world.importAnother(live);
        Proposal stranded = world.publish(approved);
        assertThat(stranded.stage()).isEqualTo(Stage.NEEDS_REBASE);
        assertThat(world.rebasing.rebase(SUBMITTER, stranded.id()).overlaps())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.field()).isEqualTo("maker"));
    }

    @Test
    void revertingPublishesTheOldTextAnew() {
        Proposal old = world.at(Stage.SUPERSEDED);
        Proposal again =
                world.reverting.revert(ORGANISER, old.id(), "wrong figure", Optional.empty());
        assertThat(again.number()).isEqualTo(3);
        assertThat(world.liveContent(old.entry())).contains(world.content(old.id()));
    }

    @Test
    void remindsOncePerPeriodWhoeverHasToAct() {
        Proposal draft = world.draft();
        world.clock.advance(Duration.ofDays(8));
        assertThat(world.housekeeping.run()).isEqualTo(1);
        assertThat(world.housekeeping.run()).isZero();
        assertThat(world.queues.listNotices(EDITOR, "acme"))
                .anyMatch(kept ->
                        kept.notice().kind() == NoticeKind.DRAFT_WAITS
                                && kept.notice().revision().equals(Optional.of(draft.id())));
    }

    @Test
    void everyPublicationIsInTheOutbox() {
        Proposal live = world.published();
        List<OutboxItem> waiting = world.read(transaction -> transaction.outbox().oldest(100));
        assertThat(waiting).anyMatch(item -> item.entryId().equals(live.entry()));
    }
}
