package org.bordercatalogue.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.SearchResult.Recovery;
import org.bordercatalogue.search.SearchState;

/**
 * What to leave out where nothing is found and no single filter is to blame: two of them, else all
 * but one, else all. Whoever asks too much is never left without a way on.
 */
final class Relaxations {
    /** Pairs of more are too many to count and to choose from. */
    private static final int MOST_PAIRED = 8;

    private static final int MOST_OFFERED = 5;

    private final CatalogueSearch search;

    Relaxations(CatalogueSearch search) {
        this.search = search;
    }

    List<Recovery> of(SearchState state) {
        Refinement refinement = new Refinement(state);
        List<List<String>> sets = sets(refinement.asked());
        List<Long> counts =
                search.search(state, List.of(), sets.stream().map(refinement::without).toList())
                        .others();
        List<Recovery> found =
                IntStream.range(0, sets.size())
                        .mapToObj(i -> new Recovery(sets.get(i), counts.get(i)))
                        .filter(each -> each.total() > 0)
                        .toList();
        return found.stream()
                .filter(each -> each.parameters().size() == found.getFirst().parameters().size())
                .sorted((one, other) -> Long.compare(other.total(), one.total()))
                .limit(MOST_OFFERED)
                .toList();
    }

    /** The smallest first. */
    private static List<List<String>> sets(List<String> asked) {
        List<List<String>> sets = new ArrayList<>();
        if (asked.size() > 2 && asked.size() <= MOST_PAIRED) {
            for (int i = 0; i < asked.size(); i++) {
                for (int j = i + 1; j < asked.size(); j++) {
                    sets.add(List.of(asked.get(i), asked.get(j)));
                }
            }
        }
        if (asked.size() > 3) {
            asked.forEach(
                    kept -> sets.add(asked.stream().filter(each -> !each.equals(kept)).toList()));
        }
        if (asked.size() > 1) {
            sets.add(asked);
        }
        return sets;
    }
}
