package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bordercatalogue.review.ReviewWorld.ADMIN;
import static org.bordercatalogue.review.ReviewWorld.CLAIMER;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;
import static org.bordercatalogue.review.ReviewWorld.fields;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;

/** What exhibitors write is kept, read and sent in once; over any store. */
public abstract class DraftingContract extends ReviewContract {
    protected DraftingContract(StoreConfig config) {
        super(config);
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
}
