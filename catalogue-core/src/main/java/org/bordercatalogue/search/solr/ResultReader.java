package org.bordercatalogue.search.solr;

import java.util.List;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.SearchItem;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.wording.Replacement;

/** Reads the engine's answer to one search. */
final class ResultReader {
    private final FacetReader facets;

    ResultReader(Registry registry) {
        facets = new FacetReader(registry);
    }

    SearchResult read(
            SearchState state,
            Asked asked,
            FurtherValues further,
            List<Replacement> respelled,
            QueryResponse response) {
        Counts answer = Counts.of(response.getResponse().get("facets"));
        long total = response.getResults().getNumFound();
        return new SearchResult(
                total,
                ids(response),
                asked.items() ? items(response) : List.of(),
                facets.read(state, asked, further, answer),
                AnswerCounts.read(state, answer),
                total == 0 ? recoveries(state, answer) : List.of(),
                generation(answer),
                respelled,
                OtherSearches.counts(answer));
    }

    static Hits hits(QueryResponse response) {
        Counts answer = Counts.of(response.getResponse().get("facets"));
        return new Hits(
                answer.facet(FacetTranslator.TOTAL).count(), ids(response), generation(answer));
    }

    private static List<String> ids(QueryResponse response) {
        return response.getResults().stream()
                .map(document -> (String) document.getFirstValue(SolrFields.ID))
                .toList();
    }

    private static List<SearchItem> items(QueryResponse response) {
        return response.getResults().stream().map(ItemFields::read).toList();
    }

    private static List<SearchResult.Recovery> recoveries(SearchState state, Counts answer) {
        return FacetTranslator.filterTags(state).stream()
                .map(parameter ->
                        new SearchResult.Recovery(
                                List.of(parameter),
                                answer.facet(FacetTranslator.recovery(parameter)).count()))
                .filter(recovery -> recovery.total() > 0)
                .toList();
    }

    static long generation(Counts answer) {
        return (long)
                answer.facet(FacetTranslator.GENERATION)
                        .number(FacetTranslator.GENERATION)
                        .orElse(0);
    }
}
