package org.bordercatalogue.web.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.bordercatalogue.posting.Flaw;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.url.Links;

/**
 * A revision of an entry of one's own.
 *
 * @param stage such as {@code draft} or {@code submitted}
 * @param product what it says, as far as it can be read
 * @param faults all that has to be put right before it can be sent in
 * @param doubts what was kept and may be a slip all the same
 * @param remarks of the reviewer who asked for changes
 * @param newQuestions capabilities that are asked now and were not when it was begun
 */
record DraftRepresentation(
        String id,
        String entry,
        int number,
        String stage,
        String url,
        JsonNode product,
        List<Flaw> faults,
        List<Flaw> doubts,
        List<Remark> remarks,
        List<String> newQuestions) {
    DraftRepresentation {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
        newQuestions = List.copyOf(newQuestions);
    }

    /**
     * What a reviewer said.
     *
     * @param field such as the id of a capability
     */
    record Remark(String field, String words) {}

    static DraftRepresentation of(
            Draft draft, JsonNode product, List<Flaw> faults, List<Flaw> doubts, Links links) {
        Proposal proposal = draft.matter().proposal();
        return new DraftRepresentation(
                proposal.id(),
                proposal.entry(),
                proposal.number(),
                Words.code(proposal.stage()),
                Places.draft(proposal.id(), links),
                product,
                faults,
                doubts,
                draft.comments().stream()
                        .map(each -> new Remark(each.field(), each.words()))
                        .toList(),
                draft.newQuestions());
    }
}
