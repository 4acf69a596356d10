package org.bordercatalogue.search.solr;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.wording.Spelling;
import org.bordercatalogue.wording.Vocabulary;

/**
 * The words in the index, to put mistyped ones right. They are asked for again only when somebody
 * types a word that is not among them and the index has changed since. Safe for concurrent use.
 */
final class IndexedWords {
    /** With more words than these none is put right, since some would be taken for mistyped. */
    private static final int MOST = 500_000;

    private static final String WORDS = "words";

    private final SolrRequests requests;
    private final Set<String> synonyms = SynonymWords.all();
    private final AtomicLong latest = new AtomicLong(0);
    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(-1, new Spelling(Vocabulary.EMPTY)));

    private record Known(long generation, Spelling spelling) {}

    IndexedWords(SolrRequests requests) {
        this.requests = requests;
    }

    /** Notes which change an answer came from; true where the words are of an earlier one. */
    boolean saw(long generation) {
        return latest.accumulateAndGet(generation, Math::max) > known.get().generation();
    }

    Spelling spelling(String text) {
        Known now = known.get();
        if (now.generation() == latest.get() || now.spelling().knowsAll(text)) {
            return now.spelling();
        }
        return renewed(text);
    }

    /** One at a time; whoever waited meanwhile finds it done. */
    private synchronized Spelling renewed(String text) {
        Known now = known.get();
        if (now.generation() == latest.get() || now.spelling().knowsAll(text)) {
            return now.spelling();
        }
        Known fresh = load();
        known.set(fresh);
        saw(fresh.generation());
        return fresh.spelling();
    }

    private Known load() {
        ClauseWriter writer = new ClauseWriter();
        Map<String, Object> facets = new LinkedHashMap<>();
        facets.put(WORDS, FacetTranslator.terms(SolrFields.SPELLINGS, MOST));
        facets.put(FacetTranslator.GENERATION, FacetTranslator.generation(writer));
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", "*:*");
        request.put("filter", writer.write(StateClauses.visible(true)));
        request.put("limit", 0);
        request.put("facet", facets);
        request.put("params", writer.parameters());
        QueryResponse response = requests.send(request);
        Counts answer = Counts.of(response.getResponse().get("facets"));
        return new Known(ResultReader.generation(answer), new Spelling(vocabulary(answer)));
    }

    private Vocabulary vocabulary(Counts answer) {
        Map<String, Integer> products = new HashMap<>();
        answer.facet(WORDS)
                .buckets()
                .forEach((word, counts) -> products.put(word, (int) counts.count()));
        return products.size() < MOST ? new Vocabulary(products, synonyms) : Vocabulary.EMPTY;
    }
}
