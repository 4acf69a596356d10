package org.bordercatalogue.web.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Queues;
import org.bordercatalogue.web.url.Links;

/**
 * An entry of one's own.
 *
 * @param standing whether the public sees it, such as {@code live}
 * @param draft the revision that is on its way
 * @param product what the public reads; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record EntryRepresentation(
        String id,
        String exhibitor,
        String name,
        String type,
        String standing,
        String url,
        Optional<Pending> draft,
        Optional<JsonNode> product) {

    /**
     * A revision on its way.
     *
     * @param stage such as {@code draft} or {@code submitted}
     */
    record Pending(String id, String stage, String url) {}

    static EntryRepresentation of(Queues.Own own, Optional<JsonNode> product, Links links) {
        return new EntryRepresentation(
                own.entry().id(),
                own.entry().exhibitor(),
                own.name(),
                own.entry().entry().type(),
                Words.code(own.entry().standing()),
                Places.entry(own.entry().id(), links),
                own.open().map(open -> pending(open, links)),
                product);
    }

    private static Pending pending(Proposal open, Links links) {
        return new Pending(open.id(), Words.code(open.stage()), Places.draft(open.id(), links));
    }
}
