package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bordercatalogue.review.ReviewWorld.ADMIN;
import static org.bordercatalogue.review.ReviewWorld.CLAIMER;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.LEAD;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.RIVAL;
import static org.bordercatalogue.review.ReviewWorld.SECOND_LEAD;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;
import static org.bordercatalogue.review.ReviewWorld.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.KeptNotice;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.store.OutboxItem;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review's good and bad cases, over any store. */
public abstract class ReviewContract {
    private final StoreConfig config;
    private final ReviewWorld world;

    protected ReviewContract(StoreConfig config) {
        this.config = config;
        this.world = new ReviewWorld(config);
    }

    @AfterEach
    void close() {
        world.close();
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
    void keepsEveryWordOfAnIncompleteDraft() {
        Proposal draft = world.draft("scanner");
        String odd = "  as thick as it gets \uD83D\uDE00 <b>& \"more\"\u0000 half \uD800 ";
        world.save(draft, "performance", "steel.1.text", odd, "steel.1.condition", "at dawn");
        Draft kept = world.drafting.getDraft(EDITOR, draft.id());
        assertThat(kept.fields().text("steel.1.text")).isEqualTo(odd);
        assertThat(kept.reading().faults())
                .extracting(Fault::field, Fault::kind)
                .contains(tuple("steel", Fault.Kind.UNREADABLE));
        assertThat(world.submitting.submit(SUBMITTER, order(draft)))
                .isInstanceOf(Submitted.Incomplete.class);
        assertThat(world.proposal(draft.id()).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aDraftIsAskedWhatIsAskedNowAndKeepsItsAnswersToWhatWasAskedBefore() {
        Proposal draft = world.draft();
        world.close();
        try (ReviewWorld later = ReviewWorld.later(config)) {
            Draft found = later.drafting.getDraft(EDITOR, draft.id());
            assertThat(found.newQuestions()).containsExactly("beam");
            assertThat(found.reading().formerlyAsked()).containsExactly("steel");
            assertThat(found.fields().text("steel.1.text")).isEqualTo("up to 320 mm");

            later.save(draft, "performance", "beam.1.text", "fan");
            Proposal live = later.publish(later.approve(later.claim(later.submit(draft))));
            Product content = later.liveContent(live.entry()).orElseThrow();
            assertThat(content.figuresOf("beam")).hasSize(1);
            assertThat(content.unmapped())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.asWritten()).contains("up to 320 mm"));
        }
    }

    @Test
    void readsAFigureBack() {
        Proposal draft = world.draft();
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).reading().rowsOf("steel"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.figure().orElseThrow().asWritten())
                                .contains("up to 320 mm"));
    }

    @Test
    void twoEditorsOfDifferentSectionsBothSucceed() {
        Proposal draft = world.draft("scanner");
        assertThat(save(draft, "performance", 0, "steel.1.text", "300 mm"))
                .isEqualTo(new Saving.Kept(1));
        assertThat(save(draft, "service", 0, "contact.1.text", "Ana"))
                .isEqualTo(new Saving.Kept(1));
    }

    @Test
    void theSecondEditorOfASectionSeesBothTextsAndLosesNone() {
        Proposal draft = world.draft("scanner");
        save(draft, "performance", 0, "steel.1.text", "100 mm");
        save(draft, "performance", 1, "steel.1.text", "200 mm");
        Saving second = save(draft, "performance", 1, "steel.1.text", "300 mm");
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Collision.class,
                        collision -> {
                            assertThat(collision.before().text("steel.1.text")).isEqualTo("100 mm");
                            assertThat(collision.theirs().text("steel.1.text")).isEqualTo("200 mm");
                            assertThat(collision.yours().text("steel.1.text")).isEqualTo("300 mm");
                            assertThat(collision.version()).isEqualTo(2);
                        });
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).fields().text("steel.1.text"))
                .isEqualTo("200 mm");
    }

    @Test
    void savingTheSameTwiceIsSavingOnce() {
        Proposal draft = world.draft("scanner");
        save(draft, "performance", 0, "steel.1.text", "100 mm");
        assertThat(save(draft, "performance", 0, "steel.1.text", "100 mm"))
                .isEqualTo(new Saving.Kept(1));
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefusedAndNothingIsKept() {
        Proposal draft = world.draft("scanner");
        assertCode(
                ErrorCode.INVALID_INPUT,
                () -> save(draft, "performance", 0, "steel.1.text", "1 mm", "stele.1.text", "2"));
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).fields().holds("steel")).isFalse();
    }

    @Test
    void aStaleFormOfARevisionThatWasSentInIsRefused() {
        Proposal submitted = world.at(Stage.SUBMITTED);
        assertCode(
                ErrorCode.CONFLICT,
                () -> save(submitted, "performance", 1, "steel.1.text", "9 mm"));
    }

    @Test
    void askingAgainWithTheSameKeyDoesNothingTwice() {
        NewEntry wanted = new NewEntry("acme", "scanner", "Twice");
        Proposal first = world.drafting.begin(SUBMITTER, wanted, Optional.of("k1"));
        assertThat(world.drafting.begin(SUBMITTER, wanted, Optional.of("k1"))).isEqualTo(first);
        world.save(first, "performance", "steel.1.text", "300 mm");
        SubmitOrder order = new SubmitOrder(first.id(), Optional.empty(), Optional.of("k2"));
        Submitted sent = world.submitting.submit(SUBMITTER, order);
        assertThat(world.submitting.submit(SUBMITTER, order)).isEqualTo(sent);
        Proposal claimed = world.claim(world.proposal(first.id()));
        Verdict verdict =
                new Verdict(
                        claimed.id(),
                        claimed.contentHash(),
                        Optional.empty(),
                        "say more",
                        "",
                        List.of(),
                        false,
                        Optional.of("k3"));
        Proposal closed = world.reviewing.requestChanges(CLAIMER, verdict);
        assertThat(world.reviewing.requestChanges(CLAIMER, verdict)).isEqualTo(closed);
        assertThat(world.stages(first.entry())).containsExactly("1 CHANGES_REQUESTED", "2 DRAFT");
        assertCode(
                ErrorCode.CONFLICT,
                () -> world.drafting.begin(SUBMITTER, wanted, Optional.of("k2")));
    }

    @Test
    void anEditReturnsTheOneRevisionThatIsOnItsWay() {
        Proposal live = world.published();
        Proposal first = world.drafting.edit(SUBMITTER, live.entry());
        assertThat(world.drafting.edit(EDITOR, live.entry())).isEqualTo(first);
    }

    @Test
    void openingAndSendingInAgainChangesNothing() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        Draft draft = world.drafting.getDraft(EDITOR, next.id());
        assertThat(draft.reading().product()).isEqualTo(world.content(live.id()));
        assertCode(ErrorCode.CONFLICT, () -> world.submitting.submit(SUBMITTER, order(next)));
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
    void anInstantFieldIsLiveAtOnceAndLookedAtAfterwards() {
        Proposal live = world.published();
        Proposal changed = editInstantly(live, "contact.1.text", "call Ana");
        assertThat(changed.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(world.liveContent(live.entry()).orElseThrow().figuresOf("contact")).hasSize(1);
        assertThat(world.acknowledging.listUnseen(ORGANISER))
                .singleElement()
                .satisfies(unseen ->
                        assertThat(Differences.fields(unseen.changes()))
                                .containsExactly("contact"));
        world.acknowledging.acknowledge(ORGANISER, changed.id());
        assertThat(world.acknowledging.listUnseen(ORGANISER)).isEmpty();
    }

    @Test
    void aReviewedFieldIsNeverInstant() {
        Proposal live = world.published();
        assertCode(
                ErrorCode.INVALID_INPUT, () -> editInstantly(live, "steel.1.text", "up to 900 mm"));
    }

    @Test
    void anInstantEditIsCarriedIntoTheDraftAndLosesNothingOfIt() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        world.save(next, "service", "hotline.1.text", "0800");
        Proposal changed = editInstantly(live, "contact.1.text", "call Ana");
        Proposal draft = world.open(live.entry()).orElseThrow();
        assertThat(draft.base()).contains(changed.id());
        world.publish(world.approve(world.claim(world.submit(draft))));
        Product published = world.liveContent(live.entry()).orElseThrow();
        assertThat(published.figures()).containsOnlyKeys("contact", "hotline", "steel");
        assertThat(published.figuresOf("steel").getFirst().asWritten()).contains("up to 400 mm");
    }

    @Test
    void aTextThatOnlyChangesInstantFieldsIsPublishedAtOnce() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "service", "contact.1.text", "Ana");
        assertThat(world.submitting.outlook(SUBMITTER, next.id()).atOnce()).isTrue();
        assertThat(world.submitting.submit(SUBMITTER, order(next)))
                .isInstanceOf(Submitted.Live.class);
    }

    @Test
    void aTrustedExhibitorIsLookedAtAfterwardsButNeverForItsIdentity() {
        world.departing.setTrust(ORGANISER, "acme", Trust.ACKNOWLEDGE);
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        assertThat(world.submitting.submit(SUBMITTER, order(next)))
                .isInstanceOf(Submitted.Live.class);
        Proposal renamed = world.drafting.edit(SUBMITTER, live.entry());
        world.save(renamed, "product", "name", "Quite another", "type", "scanner");
        assertThat(world.submitting.submit(SUBMITTER, order(renamed)))
                .isInstanceOf(Submitted.Waiting.class);
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
    void aDiscardedDraftCanBeHadBackForThirtyDays() {
        Proposal discarded = world.at(Stage.DISCARDED);
        world.clock.advance(Duration.ofDays(30));
        assertThat(world.drafting.recover(ADMIN, discarded.id()).stage()).isEqualTo(Stage.DRAFT);
        world.drafting.discard(ADMIN, discarded.id());
        world.clock.advance(Duration.ofDays(30).plusSeconds(1));
        assertCode(ErrorCode.CONFLICT, () -> world.drafting.recover(ADMIN, discarded.id()));
    }

    @Test
    void aRejectedTextIsWrittenAnewAndARefusedOneIsNot() {
        Proposal rejected = world.at(Stage.REJECTED);
        Proposal again = world.drafting.edit(SUBMITTER, rejected.entry());
        assertThat(world.drafting.getDraft(EDITOR, again.id()).fields().text("steel.1.text"))
                .isEqualTo("up to 320 mm");
        Proposal refused = world.at(Stage.REFUSED);
        assertCode(ErrorCode.CONFLICT, () -> world.drafting.edit(SUBMITTER, refused.entry()));
    }

    @Test
    void aRecalledTextIsADraftAgainAndAClaimedOneIsAskedFor() {
        Proposal submitted = world.at(Stage.SUBMITTED);
        Proposal draft = world.submitting.recall(SUBMITTER, submitted.id());
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).fields().text("steel.1.text"))
                .isEqualTo("up to 320 mm");
        Proposal claimed = world.at(Stage.IN_REVIEW);
        assertCode(ErrorCode.CONFLICT, () -> world.submitting.recall(SUBMITTER, claimed.id()));
        assertThat(
                        world.submitting
                                .askRecall(SUBMITTER, claimed.id(), "wrong file")
                                .progress()
                                .recallAskedAt())
                .isPresent();
    }

    @Test
    void standingsTakeDownAndPutUpWithoutTouchingTheText() {
        Proposal live = world.published();
        String entry = live.entry();
        world.standings.pause(ADMIN, entry, "out of stock");
        assertThat(world.liveContent(entry)).isEmpty();
        world.standings.resume(ADMIN, entry);
        assertThat(world.liveContent(entry)).isPresent();
        world.standings.suspend(ORGANISER, entry, "a question");
        assertThat(world.liveContent(entry)).isEmpty();
        assertCode(ErrorCode.CONFLICT, () -> world.standings.resume(ADMIN, entry));
        assertThat(world.drafting.edit(SUBMITTER, entry).stage()).isEqualTo(Stage.DRAFT);
        world.standings.lift(ORGANISER, entry, "answered");
        Proposal successor = world.published();
        world.standings.retire(ADMIN, entry, Optional.of(successor.entry()));
        assertThat(world.liveContent(entry)).isPresent();
        assertThat(world.state(entry).successor()).contains(successor.entry());
        assertThat(world.standings.sellAgain(ADMIN, entry).successor()).isEmpty();
        world.standings.setDemo(ORGANISER, entry, true);
        assertThat(world.liveContent(entry)).isEmpty();
    }

    @Test
    void standingsAreForThoseWhomTheyConcern() {
        String entry = world.published().entry();
        assertCode(ErrorCode.FORBIDDEN, () -> world.standings.pause(SUBMITTER, entry, "no"));
        assertCode(ErrorCode.FORBIDDEN, () -> world.standings.suspend(ADMIN, entry, "no"));
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> world.standings.suspend(ReviewWorld.SEALS_ONLY, entry, "no"));
        assertCode(
                ErrorCode.NOT_FOUND, () -> world.standings.pause(ReviewWorld.RIVAL, entry, "no"));
        assertCode(ErrorCode.FORBIDDEN, () -> world.endings.remove(ORGANISER, entry, "law"));
    }

    @Test
    void aMergeIsPlannedToldAndThenLeadsToTheSurvivor() {
        Proposal duplicate = world.published();
        Proposal survivor = world.published();
        world.drafting.edit(SUBMITTER, duplicate.entry());
        assertCode(ErrorCode.CONFLICT, () -> world.endings.merge(ORGANISER, duplicate.entry()));
        world.endings.planMerge(ORGANISER, duplicate.entry(), survivor.entry(), "the same");
        world.endings.merge(ORGANISER, duplicate.entry());
        assertThat(world.state(duplicate.entry()).mergedInto()).contains(survivor.entry());
        assertThat(world.liveContent(duplicate.entry())).isEmpty();
        assertCode(ErrorCode.CONFLICT, () -> world.standings.resume(ADMIN, duplicate.entry()));
        world.endings.unmerge(ORGANISER, duplicate.entry(), "not the same after all");
        assertThat(world.liveContent(duplicate.entry())).isPresent();
    }

    @Test
    void aRemovalTakesTwoLeadsAndLeavesNoContent() {
        Proposal live = world.published();
        Proposal next = world.drafting.edit(SUBMITTER, live.entry());
        world.save(next, "performance", "steel.1.text", "secret 777 mm");
        world.endings.remove(LEAD, live.entry(), "legal order");
        assertThat(world.liveContent(live.entry())).isPresent();
        assertCode(
                ErrorCode.CONFLICT, () -> world.endings.remove(LEAD, live.entry(), "legal order"));
        world.endings.remove(SECOND_LEAD, live.entry(), "legal order");
        assertThat(world.state(live.entry()).standing()).isEqualTo(Standing.REMOVED);
        assertThat(world.content(live.id()).figures()).isEmpty();
        assertThat(world.drafting.getDraft(EDITOR, next.id()).fields().toString())
                .doesNotContain("777");
        assertCode(ErrorCode.CONFLICT, () -> world.drafting.edit(SUBMITTER, live.entry()));
    }

    @Test
    void aWithdrawnExhibitorTakesAllDownAndComesBackWithAll() {
        Proposal live = world.published();
        Proposal paused = world.published();
        world.standings.pause(ADMIN, paused.entry(), "out of stock");
        Proposal claimed = world.at(Stage.IN_REVIEW);
        world.departing.leave(ORGANISER, "acme");
        assertThat(world.liveContent(live.entry())).isEmpty();
        assertThat(world.proposal(claimed.id()).stage()).isEqualTo(Stage.RECALLED);
        assertThat(world.open(claimed.entry()).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
        assertThat(world.queues.listNotices(EDITOR, "acme"))
                .noneMatch(kept -> kept.notice().kind() == NoticeKind.SUBMISSION_RECEIVED);
        assertCode(
                ErrorCode.CONFLICT,
                () ->
                        world.drafting.begin(
                                SUBMITTER,
                                new NewEntry("acme", "scanner", "Late"),
                                Optional.empty()));
        world.departing.comeBack(ORGANISER, "acme");
        assertThat(world.liveContent(live.entry())).isPresent();
        assertThat(world.state(paused.entry()).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void aProductOfACompanyThatWasSoldGoesToTheOtherWithItsDraftAndKeepsItsAddress() {
        Proposal live = world.published();
        String entry = live.entry();
        Proposal next = world.drafting.edit(SUBMITTER, entry);
        world.save(next, "performance", "steel.1.text", "up to 400 mm");
        world.submit(next);

        world.transferring.transfer(LEAD, entry, "other", "sold in March");

        Product now = world.liveContent(entry).orElseThrow();
        assertThat(now.exhibitor()).isEqualTo("other");
        assertThat(now.figures()).isEqualTo(world.content(live.id()).figures());
        assertCode(ErrorCode.NOT_FOUND, () -> world.drafting.edit(SUBMITTER, entry));
        Proposal theirs = world.drafting.edit(RIVAL, entry);
        assertThat(world.drafting.getDraft(RIVAL, theirs.id()).fields().text("steel.1.text"))
                .isEqualTo("up to 400 mm");
        assertThat(world.submitting.submit(RIVAL, order(theirs)))
                .isInstanceOf(Submitted.Waiting.class);
        Proposal published = world.publish(world.approve(world.claim(theirs)));
        assertThat(world.content(published.id()).exhibitor()).isEqualTo("other");
        assertThat(world.queues.getSheet(LEAD, live.id()).audit().toString())
                .contains("from acme to other: sold in March");
        assertThat(world.queues.listNotices(ADMIN, "acme"))
                .extracting(kept -> kept.notice().kind())
                .contains(NoticeKind.GIVEN_AWAY);
        assertThat(world.queues.listNotices(RIVAL, "other"))
                .extracting(kept -> kept.notice().kind())
                .contains(NoticeKind.TRANSFERRED);
    }

    @Test
    void nobodyGivesAProductToACompanyThatIsNotThereHasItOrIsTheirOwn() {
        String entry = world.published().entry();
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> world.transferring.transfer(LEAD, entry, "nobody", "sold"));
        assertCode(
                ErrorCode.CONFLICT, () -> world.transferring.transfer(LEAD, entry, "acme", "sold"));
        assertCode(
                ErrorCode.INVALID_INPUT,
                () -> world.transferring.transfer(LEAD, entry, "other", " "));
        assertCode(
                ErrorCode.FORBIDDEN,
                () -> world.transferring.transfer(ORGANISER, entry, "other", "sold"));
        Actor both =
                Actor.of(
                        "liz",
                        "Liz",
                        new Role.Organiser(Scope.ALL, Scope.ALL, true),
                        new Role.ExhibitorAdmin("other"));
        assertCode(
                ErrorCode.FORBIDDEN,
                () -> world.transferring.transfer(both, entry, "other", "sold"));
        assertThat(world.liveContent(entry).orElseThrow().exhibitor()).isEqualTo("acme");
    }

    @Test
    void aLikenessIsAnsweredBeforeItIsSentIn() {
        Proposal live = world.published();
        String alike = "ACME " + live.name().replace("X", "x-");
        Proposal draft =
                world.drafting.begin(
                        ReviewWorld.RIVAL,
                        new NewEntry("other", "scanner", live.name()),
                        Optional.empty());
        assertThat(
                        world.duplicates.find(
                                new Duplicates.Wanted(
                                        Optional.empty(),
                                        "acme",
                                        Optional.empty(),
                                        alike,
                                        "scanner")))
                .extracting(Likeness::entry)
                .containsExactly(live.entry());
        world.drafting.save(
                ReviewWorld.RIVAL,
                new SectionPost(draft.id(), "performance", 0, fields("steel.1.text", "300 mm")));
        assertThat(world.submitting.submit(ReviewWorld.RIVAL, order(draft)))
                .isInstanceOf(Submitted.Doubtful.class);
        Submitted sent =
                world.submitting.submit(
                        ReviewWorld.RIVAL,
                        new SubmitOrder(
                                draft.id(), Optional.of("a licensed copy"), Optional.empty()));
        assertThat(sent).isInstanceOf(Submitted.Waiting.class);
        assertThat(
                        world.proposal(draft.id())
                                .progress()
                                .submission()
                                .orElseThrow()
                                .duplicateAnswer())
                .contains("a licensed copy");
    }

    @Test
    void aSecondProductOfTheSameNameIsAFaultAndNotASecondEntry() {
        Proposal live = world.published();
        Proposal twin =
                world.drafting.begin(
                        SUBMITTER, new NewEntry("acme", "scanner", live.name()), Optional.empty());
        world.save(twin, "performance", "steel.1.text", "1 mm");
        assertThat(world.submitting.submit(SUBMITTER, order(twin)))
                .isInstanceOfSatisfying(
                        Submitted.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.faults())
                                        .extracting(Fault::kind)
                                        .containsExactly(Fault.Kind.TWIN));
    }

    @Test
    void aCopyTakesOverWhatTheTypeAllows() {
        Proposal draft = world.draft();
        world.save(draft, "service", "contact.1.text", "Ana");
        Proposal live = world.publish(world.approve(world.claim(world.submit(draft))));
        Proposal copy = world.drafting.copy(SUBMITTER, live.entry(), "The next", Optional.empty());
        assertThat(world.drafting.getDraft(EDITOR, copy.id()).reading().product())
                .returns("The next", Product::name)
                .satisfies(product -> assertThat(product.figures()).containsOnlyKeys("steel"));
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

    @Test
    void aFileGoesTheWayOfItsDraftAndIsShownToNobodyBefore(@TempDir Path folder) {
        Proposal live = world.published();
        Proposal draft = world.drafting.edit(SUBMITTER, live.entry());
        KeptFiles files = new KeptFiles(world, folder);
        assertThat(files.attach(draft, "Type approval", Optional.empty())).isEmpty();
        assertThat(files.attach(draft, "again", Optional.empty())).isEmpty();
        String hash =
                world.drafting
                        .getDraft(EDITOR, draft.id())
                        .reading()
                        .product()
                        .media()
                        .getFirst()
                        .sha256();
        assertThat(world.drafting.getDraft(EDITOR, draft.id()).reading().product().media())
                .hasSize(1);
        assertThat(files.showing.get(EDITOR, live.entry(), hash).open()).isFalse();
        assertThatThrownBy(() -> files.showing.get(ReviewWorld.DELEGATE, live.entry(), hash))
                .hasMessageContaining("no file");
        assertThatThrownBy(() -> files.showing.get(ReviewWorld.RIVAL, live.entry(), hash))
                .hasMessageContaining("no file");

        Proposal sent = world.submit(draft);
        assertThat(Differences.fields(world.queues.getSheet(ORGANISER, sent.id()).changes()))
                .containsExactly("media");
        world.publish(world.approve(world.claim(sent)));

        assertThat(files.showing.get(ReviewWorld.DELEGATE, live.entry(), hash).title())
                .isEqualTo("Type approval");
        world.publishNext(world.proposal(draft.id()), "up to 400 mm");
        assertThat(world.liveContent(live.entry()).orElseThrow().media()).hasSize(1);
    }

    @Test
    void aCertificateThatEndsIsWrittenAboutOnceAMonthUntilAnotherIsShown(@TempDir Path folder) {
        Proposal live = world.published();
        Proposal draft = world.drafting.edit(SUBMITTER, live.entry());
        LocalDate end = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC).plusDays(90);
        new KeptFiles(world, folder).attach(draft, "Type approval", Optional.of(end));
        world.publish(world.approve(world.claim(world.submit(draft))));
        Expiring expiring = new Expiring(world.store, world.rules);

        assertThat(expiring.run()).as("three months before").isZero();
        world.clock.advance(Duration.ofDays(40));
        assertThat(expiring.run()).as("under two months before").isOne();
        assertThat(expiring.run()).as("at once again").isZero();
        world.clock.advance(Duration.ofDays(31));
        assertThat(expiring.run()).as("a month later").isOne();
        assertThat(
                        world.<List<KeptNotice>>read(
                                transaction -> transaction.notices().listOfExhibitor("acme", 1)))
                .extracting(each -> each.notice().kind(), each -> each.notice().words())
                .containsExactly(tuple(NoticeKind.CERTIFICATE_EXPIRES, "Type approval: " + end));
    }

    @Test
    void filesThatNothingNamesAreSweptAndAllOthersStay(@TempDir Path folder) throws IOException {
        Proposal draft = world.draft();
        KeptFiles files = new KeptFiles(world, folder);
        files.attach(draft, "Kept", Optional.empty());
        Path named = files.kept().getFirst();
        Path idle = folder.resolve("media/ab/" + "ab".repeat(32));
        Files.createDirectories(folder.resolve("media/ab"));
        Files.writeString(idle, "nobody's");
        Sweeping sweeping = new Sweeping(world.store, world.rules, files.folder);
        Files.setLastModifiedTime(idle, FileTime.from(world.clock.instant()));
        Files.setLastModifiedTime(named, FileTime.from(world.clock.instant()));

        assertThat(sweeping.run()).as("it may be about to be named").isZero();
        world.clock.advance(Duration.ofDays(2));
        assertThat(sweeping.run()).isOne();

        assertThat(files.kept()).containsExactly(named);
    }

    @Test
    void anEntryTakesNoMoreFilesThanItMay(@TempDir Path folder) {
        Proposal draft = world.draft();
        KeptFiles files = new KeptFiles(world, folder);
        for (int i = 0; i < 20; i++) {
            assertThat(files.attach(draft, "No " + i, "%PDF-" + i, Optional.empty())).isEmpty();
        }
        assertThat(files.attach(draft, "No 20", "%PDF-20", Optional.empty()))
                .contains(MediaFault.ENTRY_FULL);
        assertThat(files.attach(world.draft(), "other", "%PDF-20", Optional.empty())).isEmpty();
    }

    private List<Runnable> steps(Proposal draft) {
        String id = draft.id();
        return List.of(
                () -> world.submit(draft),
                () -> world.claim(world.proposal(id)),
                () -> world.approve(world.proposal(id)),
                () -> world.publish(world.proposal(id)));
    }

    private Proposal editInstantly(Proposal live, String... pairs) {
        return world.instantEditing.edit(
                SUBMITTER,
                new InstantEdit(live.entry(), live.id(), fields(pairs), Optional.empty()));
    }

    private Saving save(Proposal draft, String section, int version, String... pairs) {
        return world.drafting.save(
                EDITOR, new SectionPost(draft.id(), section, version, fields(pairs)));
    }

    private static SubmitOrder order(Proposal draft) {
        return new SubmitOrder(draft.id(), Optional.empty(), Optional.empty());
    }

    private static Verdict staged(Proposal claimed, String reason) {
        return new Verdict(
                claimed.id(),
                claimed.contentHash(),
                Optional.empty(),
                reason,
                "",
                List.of(),
                true,
                Optional.empty());
    }

    private static void assertCode(ErrorCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused ->
                                assertThat(refused.code())
                                        .as(refused.getMessage())
                                        .isEqualTo(code));
    }
}
