package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.Reading;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.fit.FitSearch;
import org.bordercatalogue.fit.Ranking;
import org.bordercatalogue.fit.ReadingCounts;
import org.bordercatalogue.fit.Relaxation;
import org.bordercatalogue.requirement.Requirement;

/** Ranks the whole catalogue in the index, so that only the page asked for is read in full. */
public final class SolrFitSearch implements FitSearch {
    private static final int MOST_ATTEMPTS = 3;

    private final SolrCatalogueSearch search;
    private final FitTranslator translator;

    /**
     * @param search whose words and ways it shares: both understand what is typed alike
     */
    public SolrFitSearch(SolrCatalogueSearch search, Registry registry) {
        this.search = search;
        translator = new FitTranslator(registry, search.texts());
    }

    /**
     * Counts first: they tell in which verdicts the page lies, so that no other is put in order.
     */
    @Override
    public Ranking rank(FitQuestion question) {
        for (int attempt = 1; ; attempt++) {
            List<Counts> counts = count(question);
            Ranking ranking = ranking(question, counts.getFirst(), counts.getLast());
            search.saw(ranking.generation());
            List<String> page = new ArrayList<>();
            boolean same =
                    collect(question, ranking, page)
                            && ResultReader.generation(counts.getLast()) == ranking.generation();
            // Counts and order are of the same index, unless it changes with every question.
            if (same || attempt == MOST_ATTEMPTS) {
                return ranking.listing(page);
            }
        }
    }

    /**
     * Both at once: they ask for the same sets from opposite ends, and the engine makes each set
     * once.
     */
    private List<Counts> count(FitQuestion question) {
        return Stream.of(translator.countVerdicts(question), translator.countReadings(question))
                .parallel()
                .map(request -> counts(search.send(request)))
                .toList();
    }

    private static Ranking ranking(FitQuestion question, Counts verdicts, Counts readings) {
        long all = verdicts.facet(FitTranslator.ALL).count();
        return new Ranking(
                List.of(),
                ReadingCounts.cumulated(
                        verdicts.facet(FitTranslator.MEETS).count(),
                        verdicts.facet(FitTranslator.POSSIBLE).count(),
                        verdicts.facet(FitTranslator.OPEN).count(),
                        all),
                IntStream.range(0, question.profile().requirements().size())
                        .mapToObj(place -> counts(readings, place, all))
                        .toList(),
                ResultReader.generation(verdicts));
    }

    /** Adds the products of the page; whether all were from the index that was counted. */
    private boolean collect(FitQuestion question, Ranking counted, List<String> page) {
        int size = question.scope().size();
        long skipped = (long) (question.scope().page() - 1) * size;
        for (Reading verdict : Reading.values()) {
            long there = question.shows(verdict) ? counted.verdicts().of(verdict) : 0;
            if (skipped < there && page.size() < size) {
                QueryResponse response =
                        search.send(
                                translator.rank(question, verdict, skipped, size - page.size()));
                page.addAll(ids(response));
                if (ResultReader.generation(counts(response)) != counted.generation()) {
                    return false;
                }
            }
            skipped = Math.max(0, skipped - there);
        }
        return true;
    }

    /** Asks of all musts at once, as no answer waits for another. */
    @Override
    public List<String> listNearMisses(FitQuestion question, int most) {
        return question.profile().musts().parallelStream()
                .flatMap(must -> ids(search.send(translator.misses(question, must, most))).stream())
                .toList();
    }

    @Override
    public List<Long> countLetIn(FitQuestion question, List<Relaxation> relaxations) {
        Map<Requirement, Counts> answers =
                relaxations.stream().map(Relaxation::from).distinct().toList().parallelStream()
                        .collect(
                                Collectors.toConcurrentMap(
                                        must -> must, must -> letIn(question, must, relaxations)));
        return IntStream.range(0, relaxations.size())
                .mapToObj(place -> letIn(answers, relaxations.get(place), place))
                .toList();
    }

    private static long letIn(Map<Requirement, Counts> answers, Relaxation relaxation, int place) {
        Counts others = Objects.requireNonNull(answers.get(relaxation.from()));
        return relaxation.to().isEmpty()
                ? others.count() - others.facet(FitTranslator.OPEN).count()
                : others.facet(FitTranslator.counted(FitTranslator.OPEN, place)).count();
    }

    private Counts letIn(FitQuestion question, Requirement must, List<Relaxation> relaxations) {
        return counts(search.send(translator.letIn(question, must, relaxations)))
                .facet(FitTranslator.OTHERWISE_OPEN);
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
