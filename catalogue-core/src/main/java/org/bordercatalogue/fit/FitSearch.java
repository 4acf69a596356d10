package org.bordercatalogue.fit;

import java.util.List;
import org.bordercatalogue.requirement.RequirementProfile;

/** Ranks products by a profile. */
public interface FitSearch {
    /** In the order of {@link ProductFit#ORDER}, except that names come before ids. */
    Ranking rank(FitQuestion question);

    /**
     * Products of the scope that fail exactly one must.
     *
     * @param most how many for each must
     */
    List<String> listNearMisses(FitQuestion question, int most);

    /** How many products of the scope fail no must of each profile. */
    List<Long> countRemaining(FitQuestion question, List<RequirementProfile> profiles);
}
