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
}
