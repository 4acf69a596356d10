package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.FitSearch;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.fit.ReadingCounts;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;

/** Ranks the whole catalogue in the index, so that only the page asked for is read in full. */
public final class SolrFitSearch implements FitSearch {
    private final SolrCatalogueSearch search;
    private final FitTranslator translator;

    /**
     * @param search whose words and ways it shares: both understand what is typed alike
     */
    public SolrFitSearch(SolrCatalogueSearch search, Registry registry) {
        this.search = search;
        translator = new FitTranslator(registry, search.texts());
    }

    @Override
    public Ranking rank(FitQuestion question) {
        QueryResponse response = search.send(translator.rank(question));
        Counts answer = counts(response);
        long all = answer.facet(FitTranslator.ALL).count();
        long generation = ResultReader.generation(answer);
        search.saw(generation);
        return new Ranking(
                ids(response),
                ReadingCounts.cumulated(
                        answer.facet(FitTranslator.MEETS).count(),
                        answer.facet(FitTranslator.POSSIBLE).count(),
                        answer.facet(FitTranslator.OPEN).count(),
                        all),
                IntStream.range(0, question.profile().requirements().size())
                        .mapToObj(place -> counts(answer, place, all))
                        .toList(),
                generation);
    }

    @Override
    public List<String> listNearMisses(FitQuestion question, int most) {
        List<String> misses = new ArrayList<>();
        for (Requirement must : question.profile().musts()) {
            misses.addAll(ids(search.send(translator.misses(question, must, most))));
        }
        return misses;
    }

    @Override
    public List<Long> countRemaining(FitQuestion question, List<RequirementProfile> profiles) {
        Counts answer = counts(search.send(translator.remaining(question, profiles)));
        return IntStream.range(0, profiles.size())
                .mapToObj(place ->
                        answer.facet(FitTranslator.counted(FitTranslator.OPEN, place)).count())
                .toList();
    }

    private static ReadingCounts counts(Counts answer, int place, long all) {
        return ReadingCounts.cumulated(
                answer.facet(FitTranslator.counted(FitTranslator.MEETS, place)).count(),
                answer.facet(FitTranslator.counted(FitTranslator.POSSIBLE, place)).count(),
                answer.facet(FitTranslator.counted(FitTranslator.OPEN, place)).count(),
                all);
    }

    private static Counts counts(QueryResponse response) {
        return Counts.of(response.getResponse().get("facets"));
    }

    private static List<String> ids(QueryResponse response) {
        return response.getResults().stream()
                .map(document -> (String) document.getFirstValue(SolrFields.ID))
                .toList();
    }
}
