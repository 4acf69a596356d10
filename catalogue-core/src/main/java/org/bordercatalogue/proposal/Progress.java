package org.bordercatalogue.proposal;

import java.time.Instant;
import java.util.Optional;
import org.bordercatalogue.product.Stage;

/**
 * What has happened to a revision on its way.
 *
 * @param since when it came to its stage
 * @param decision the last one; one that is staged is not yet told
 * @param firstApproval where two have to approve and one has
 * @param staged the stage that a decision will bring once all are released together
 * @param publishAt the instant at which it is to become public
 * @param recallAskedAt when its exhibitor asked the reviewer to give it back
 */
public record Progress(
        Instant since,
        Optional<Submission> submission,
        Optional<Claim> claim,
        Optional<Decision> decision,
        Optional<Stamp> firstApproval,
        Optional<Stage> staged,
        Optional<Instant> publishAt,
        Optional<Instant> recallAskedAt) {

    /** Nothing yet. */
    public static Progress begun(Instant at) {
        return new Progress(
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Progress since(Instant at) {
        return new Progress(
                at, submission, claim, decision, firstApproval, staged, publishAt, recallAskedAt);
    }

    public Progress submitted(Submission sent) {
        return new Progress(
                since,
                Optional.of(sent),
                claim,
                decision,
                firstApproval,
                staged,
                publishAt,
                recallAskedAt);
    }

    public Progress claimed(Claim by) {
        return new Progress(
                since,
                submission,
                Optional.of(by),
                decision,
                firstApproval,
                staged,
                publishAt,
                recallAskedAt);
    }

    /** Back in the pool: nobody has it, and what one alone had decided is forgotten. */
    public Progress unclaimed() {
        return new Progress(
                since,
                submission,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recallAskedAt);
    }

    public Progress decided(Decision made) {
        return new Progress(
                since,
                submission,
                claim,
                Optional.of(made),
                firstApproval,
                Optional.empty(),
                publishAt,
                recallAskedAt);
    }

    public Progress staged(Decision made, Stage next) {
        return new Progress(
                since,
                submission,
                claim,
                Optional.of(made),
                firstApproval,
                Optional.of(next),
                publishAt,
                recallAskedAt);
    }

    public Progress approvedFirst(Stamp by) {
        return new Progress(
                since,
                submission,
                claim,
                decision,
                Optional.of(by),
                staged,
                publishAt,
                recallAskedAt);
    }

    public Progress publishing(Optional<Instant> at) {
        return new Progress(
                since, submission, claim, decision, firstApproval, staged, at, recallAskedAt);
    }

    public Progress recallAsked(Instant at) {
        return new Progress(
                since,
                submission,
                claim,
                decision,
                firstApproval,
                staged,
                publishAt,
                Optional.of(at));
    }
}
