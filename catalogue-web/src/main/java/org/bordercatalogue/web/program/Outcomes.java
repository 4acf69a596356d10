package org.bordercatalogue.web.program;

import java.util.List;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.posting.ProductPosts;
import org.bordercatalogue.review.Likeness;
import org.bordercatalogue.review.Submitted;
import org.bordercatalogue.web.http.ProblemException;

/** Tells why a draft was not sent in. */
final class Outcomes {
    private Outcomes() {}

    static void require(Submitted submitted) {
        switch (submitted) {
            case Submitted.Waiting _, Submitted.Live _, Submitted.Stranded _ -> {
                // It is on its way; its stage says how far.
            }
            case Submitted.Incomplete(List<Fault> faults) ->
                    throw ProblemException.flawed(faults.stream().map(ProductPosts::flaw).toList());
            case Submitted.Doubtful(List<Likeness> likenesses) ->
                    throw ProblemException.flawed(likenesses.stream().map(Outcomes::flaw).toList());
        }
    }

    private static Flaw flaw(Likeness likeness) {
        return new Flaw(
                "/duplicateAnswer",
                "the product looks like "
                        + likeness.name()
                        + " ("
                        + likeness.entry()
                        + "); edit that entry, or say in duplicateAnswer how this one differs");
    }
}
