package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bordercatalogue.review.ReviewWorld.EDITOR;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;
import static org.bordercatalogue.review.ReviewWorld.fields;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.AfterEach;

/** What the review's good and bad cases have in common, over any store. */
public abstract class ReviewContract {
    final StoreConfig config;
    final ReviewWorld world;

    protected ReviewContract(StoreConfig config) {
        this.config = config;
        this.world = new ReviewWorld(config);
    }

    @AfterEach
    void close() {
        world.close();
    }

    final List<Runnable> steps(Proposal draft) {
        String id = draft.id();
        return List.of(
                () -> world.submit(draft),
                () -> world.claim(world.proposal(id)),
                () -> world.approve(world.proposal(id)),
                () -> world.publish(world.proposal(id)));
    }

    final Proposal editInstantly(Proposal live, String... pairs) {
        return world.instantEditing.edit(
                SUBMITTER,
                new InstantEdit(live.entry(), live.id(), fields(pairs), Optional.empty()));
    }

    final Saving save(Proposal draft, String section, int version, String... pairs) {
        return world.drafting.save(
                EDITOR, new SectionPost(draft.id(), section, version, fields(pairs)));
    }

    static SubmitOrder order(Proposal draft) {
        return new SubmitOrder(draft.id(), Optional.empty(), Optional.empty());
    }

    static Verdict staged(Proposal claimed, String reason) {
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

    static void assertCode(ErrorCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused ->
                                assertThat(refused.code())
                                        .as(refused.getMessage())
                                        .isEqualTo(code));
    }
}
