package org.bordercatalogue.fit;

import java.util.List;

/** Ranks products by a profile. */
public interface FitSearch {
    /** In the order of {@link ProductFit#ORDER}, except that names come before ids. */
    Ranking rank(FitQuestion question);

    /**
     * Products of the scope that fail exactly one must, for each must the nearest to its range
     * first; where a product states several figures the engine may take it for nearer than it is.
     *
     * @param most how many for each must
     */
    List<String> listNearMisses(FitQuestion question, int most);

    /**
     * How many products of the scope fail now and would not once a must is relaxed, one number for
     * each relaxation.
     */
    List<Long> countLetIn(FitQuestion question, List<Relaxation> relaxations);
}
