package org.bordercatalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bordercatalogue.review.ReviewWorld.ORGANISER;
import static org.bordercatalogue.review.ReviewWorld.SUBMITTER;

import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.proposal.Trust;
import org.bordercatalogue.store.StoreConfig;
import org.junit.jupiter.api.Test;

/** What is live without a review, and looked at afterwards; over any store. */
public abstract class InstantContract extends ReviewContract {
    protected InstantContract(StoreConfig config) {
        super(config);
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
}
