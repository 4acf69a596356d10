package org.bordercatalogue.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bordercatalogue.search.SearchState;

/**
 * Counts what other searches would find, in the same request: each is one query over all that is
 * public, whatever the search at hand asks for.
 */
final class OtherSearches {
    private static final String NAME = "other_";

    private final StateClauses clauses;
    private final TextReader texts;
    private final TextQueries queries;

    OtherSearches(StateClauses clauses, TextReader texts, TextQueries queries) {
        this.clauses = clauses;
        this.texts = texts;
        this.queries = queries;
    }

    Map<String, Object> facets(SearchState state, List<SearchState> others, ClauseWriter writer) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (int i = 0; i < others.size(); i++) {
            facets.put(NAME + i, facet(state, query(others.get(i), writer)));
        }
        return facets;
    }

    private static Map<String, Object> facet(SearchState state, String query) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("type", "query");
        facet.put("q", query);
        List<String> tags =
                FacetTranslator.filterTags(state).stream().map(FacetTranslator::tag).toList();
        if (!tags.isEmpty()) {
            facet.put("domain", Map.of("excludeTags", tags));
        }
        return facet;
    }

    private String query(SearchState other, ClauseWriter writer) {
        List<String> wanted = new ArrayList<>();
        clauses.of(other).values().forEach(clause -> wanted.add(writer.write(clause)));
        wanted.add(writer.write(StateClauses.visible(other.retired())));
        AskedText text = texts.read(other.text());
        if (!text.isEmpty()) {
            wanted.add(queries.matching(text));
        }
        StringBuilder query = new StringBuilder("{!bool must=$" + writer.keep("*:*"));
        wanted.forEach(each -> query.append(" must=$").append(writer.keep(each)));
        return query.append('}').toString();
    }

    /** In the order of the searches. */
    static List<Long> counts(Counts answer) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> answer.findFacet(NAME + i))
                .takeWhile(Optional::isPresent)
                .map(counts -> counts.orElseThrow().count())
                .toList();
    }
}
