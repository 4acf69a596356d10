package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.requirement.Contradictions;

/**
 * A question of fit answered.
 *
 * @param products of the page asked for, best first
 * @param nearMisses products that fail one must only, the nearest first
 * @param relaxations what asking less would bring, musts in the profile's order
 */
public record FitAnswer(
        FitQuestion question,
        Ranking ranking,
        List<Fitted> products,
        List<Fitted> nearMisses,
        List<Relaxation> relaxations,
        List<Contradictions.Pair> contradictions) {
    public FitAnswer {
        products = List.copyOf(products);
        nearMisses = List.copyOf(nearMisses);
        relaxations = List.copyOf(relaxations);
        contradictions = List.copyOf(contradictions);
    }

    /** How many products the verdict asked for has, on all pages. */
    public long total() {
        return question.verdict().map(ranking.verdicts()::of).orElseGet(ranking.verdicts()::open);
    }
}
