package org.bordercatalogue.fit;

import java.util.List;

/**
 * An engine's answer to a question.
 *
 * @param products ids on the page asked for, best first
 * @param verdicts over the whole scope, whatever verdict was asked for
 * @param requirements over the whole scope, in the profile's order
 * @param generation of the index that was asked
 */
public record Ranking(
        List<String> products,
        ReadingCounts verdicts,
        List<ReadingCounts> requirements,
        long generation) {
    public Ranking {
        products = List.copyOf(products);
        requirements = List.copyOf(requirements);
    }

    /** The same counts with the products of the page. */
    public Ranking listing(List<String> page) {
        return new Ranking(page, verdicts, requirements, generation);
    }
}
