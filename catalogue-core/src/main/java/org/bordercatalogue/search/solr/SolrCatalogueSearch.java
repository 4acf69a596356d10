package org.bordercatalogue.search.solr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;

/**
 * Search by one JSON request to Solr; by two where a filter says which figures count of a facet
 * whose values only the index knows.
 */
public final class SolrCatalogueSearch implements CatalogueSearch {
    private static final long MOST_MILLISECONDS = 10_000;

    private final SolrGateway gateway;
    private final Registry registry;
    private final SearchTranslator translator;
    private final ResultReader reader;
    private final JsonMapper json = new JsonMapper();

    public SolrCatalogueSearch(SolrConnection connection, Registry registry) {
        gateway = new SolrGateway(connection.client());
        this.registry = registry;
        translator = new SearchTranslator(registry);
        reader = new ResultReader(registry);
    }

    @Override
    public SearchResult search(SearchState state, List<String> facets) {
        List<String> unforeseen =
                facets.stream()
                        .filter(id ->
                                !FacetTranslator.isPlain(state.filterOf(id))
                                        && isOpen(registry.getCapability(id)))
                        .toList();
        return search(
                state,
                facets,
                unforeseen.isEmpty() ? FurtherValues.NONE : further(state, unforeseen));
    }

    @Override
    public Hits hits(SearchState state, int most) {
        return hits(translator.translate(state, most));
    }

    @Override
    public Hits hitsAfter(SearchState state, String id, int most) {
        return hits(translator.translate(state, id, most));
    }

    @Override
    public long generation() {
        return hits(SearchState.EMPTY, 0).generation();
    }

    private Hits hits(Map<String, Object> request) {
        return ResultReader.hits(answer(written(request)));
    }

    /** Whether it can have values that are not in the registry. */
    private static boolean isOpen(Capability capability) {
        return capability.open() || capability.kind() == Kind.MONEY;
    }

    private FurtherValues further(SearchState state, List<String> facets) {
        SearchState unasked = state;
        for (String facet : facets) {
            unasked = unasked.withFilter(facet, CapabilityFilter.NONE);
        }
        return FurtherValues.in(search(unasked, facets, FurtherValues.NONE));
    }

    private SearchResult search(SearchState state, List<String> facets, FurtherValues further) {
        return reader.read(
                state,
                facets,
                further,
                answer(written(translator.translate(state, facets, further))));
    }

    /** What the engine says to a request as it is written; for measuring it alone, too. */
    QueryResponse answer(String written) {
        ModifiableSolrParams parameters = new ModifiableSolrParams();
        parameters.set("json", written);
        parameters.set("expandMacros", false);
        parameters.set("uf", "-*");
        parameters.set(CommonParams.TIME_ALLOWED, Long.toString(MOST_MILLISECONDS));
        return gateway.query(Cores.LIVE, parameters);
    }

    /** The request as it is sent; whoever asks the engine directly can send the same. */
    public String written(SearchState state, List<String> facets) {
        return written(translator.translate(state, facets, FurtherValues.NONE));
    }

    private String written(Map<String, Object> request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
