package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.review.ReviewWorld.ADMIN;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.LEAD;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.RIVAL;
import static org.bordercatalogue.review.ReviewWorld.SECOND_LEAD;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;

/** Where entries and companies stand, and how they end or change hands; over any store. */
public abstract class StandingsContract extends ReviewContract {
    protected StandingsContract(StoreConfig config) {
        super(config);
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
}
