package org.bordercatalogue.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.search.Reader;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;
import org.bordercatalogue.search.Sort;
import org.bordercatalogue.search.solr.DemoIndex.Demo;
import org.bordercatalogue.testing.BuiltInDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well the demo catalogue answers queries that were judged from its data. */
@ExtendWith(DemoIndex.class)
class RelevanceTest {

    /** A little under what was reached. */
    private static final double LEAST_MEAN = 0.95;

    private static final int FEWEST_QUERIES = 60;

    private final Demo demo;

    RelevanceTest(Demo demo) {
        this.demo = demo;
    }

    @Test
    void findsWhatWasJudgedRelevantFirst() {
        List<Judgements.Judged> queries =
                new Judgements(BuiltInDefinitions.shared().registry(), demo.products()).read();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(FEWEST_QUERIES);
        StringBuilder table = new StringBuilder();
        double sum = 0;
        for (Judgements.Judged query : queries) {
            List<String> found = find(query);
            double ndcg = query.ndcg(found);
            sum += ndcg;
            table.append(String.format(Locale.ROOT, "%n%.3f %s", ndcg, query.query()));
        }
        double mean = sum / queries.size();
        System.out.printf(
                Locale.ROOT, "nDCG@10 of %d queries: %.4f%s%n", queries.size(), mean, table);
        assertThat(mean).as(table.toString()).isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    private List<String> find(Judgements.Judged query) {
        SearchState state =
                new SearchState(
                        query.query(),
                        Selection.NONE,
                        Selection.NONE,
                        Selection.NONE,
                        Selection.NONE,
                        Selection.NONE,
                        SearchState.EMPTY.capabilities(),
                        false,
                        new Sort.ByRelevance(),
                        1,
                        SearchState.DEFAULT_SIZE,
                        new Reader(
                                Optional.of(query.language()),
                                Optional.empty(),
                                SearchState.EMPTY.reader().units()));
        return demo.search().search(state, List.of()).products();
    }
}
