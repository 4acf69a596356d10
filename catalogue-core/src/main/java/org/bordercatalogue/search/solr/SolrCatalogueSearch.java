package org.bordercatalogue.search.solr;

import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Kind;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.search.CapabilityFilter;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.Hits;
import org.bordercatalogue.search.LikelyMeaning;
import org.bordercatalogue.search.SearchResult;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.SearchSteps;
import org.bordercatalogue.unit.Notation;
import org.bordercatalogue.unit.Units;

/**
 * Search by one JSON request to Solr; by two where a filter says which figures count of a facet
 * whose values only the index knows.
 */
public final class SolrCatalogueSearch implements CatalogueSearch {
    private final Registry registry;
    private final SolrRequests requests;
    private final IndexedWords words;
    private final TextReader texts;
    private final SearchTranslator translator;
    private final ResultReader reader;

    public SolrCatalogueSearch(SolrConnection connection, Registry registry, Units units) {
        this(connection, registry, units, LikelyMeaning.NONE);
    }

    /**
     * @param meaning by which what has the words is put in order
     */
    public SolrCatalogueSearch(
            SolrConnection connection, Registry registry, Units units, LikelyMeaning meaning) {
        this.registry = registry;
        requests = new SolrRequests(new SolrGateway(connection.client()));
        words = new IndexedWords(requests);
        texts = new TextReader(words, units);
        translator = new SearchTranslator(registry, texts, meaning);
        reader = new ResultReader(registry);
    }

    @Override
    public List<String> spellings(String text) {
        String plain = Notation.plain(text);
        return words.spelling(plain).variants(plain);
    }

    @Override
    public SearchResult search(SearchState state, List<String> facets, List<SearchState> others) {
        return search(state, Asked.of(facets), others);
    }

    @Override
    public SearchResult searchItems(
            SearchState state, List<String> facets, List<SearchState> others) {
        return search(state, Asked.of(facets).withItems(), others);
    }

    @Override
    public SearchResult facet(SearchState state, String facet) {
        return search(SearchSteps.onPage(state, 1), Asked.whole(facet, registry), List.of());
    }

    private SearchResult search(SearchState state, Asked asked, List<SearchState> others) {
        List<String> unforeseen =
                asked.capabilities().stream()
                        .filter(id ->
                                !FacetTranslator.isPlain(state.filterOf(id))
                                        && isOpen(registry.getCapability(id)))
                        .toList();
        FurtherValues further =
                unforeseen.isEmpty() ? FurtherValues.NONE : further(state, unforeseen);
        return search(state, asked, further, others);
    }

    @Override
    public Hits hits(SearchState state, int most) {
        return hits(translator.translate(state, texts.read(state.text()), most));
    }

    @Override
    public Hits hitsAfter(SearchState state, String id, int most) {
        return hits(translator.translate(state, texts.read(state.text()), id, most));
    }

    @Override
    public long generation() {
        return hits(SearchState.EMPTY, 0).generation();
    }

    private Hits hits(Map<String, Object> request) {
        Hits hits = ResultReader.hits(requests.send(request));
        words.saw(hits.generation());
        return hits;
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
        return FurtherValues.in(search(unasked, Asked.of(facets), FurtherValues.NONE, List.of()));
    }

    private SearchResult search(
            SearchState state, Asked asked, FurtherValues further, List<SearchState> others) {
        SearchResult result = ask(state, asked, further, others);
        boolean outdated = words.saw(result.generation()) && !result.respelled().isEmpty();
        // What was put right may be the name of something that has just been published.
        return outdated ? ask(state, asked, further, others) : result;
    }

    private SearchResult ask(
            SearchState state, Asked asked, FurtherValues further, List<SearchState> others) {
        AskedText text = texts.read(state.text());
        return reader.read(
                state,
                asked,
                further,
                text.replacements(),
                requests.send(translator.translate(state, text, asked, further, others)));
    }

    /** What reads typed words, for whoever else asks the same index. */
    TextReader texts() {
        return texts;
    }

    QueryResponse send(Map<String, Object> request) {
        return requests.send(request);
    }

    /** Notes how far the index has come that an answer was from. */
    void saw(long generation) {
        words.saw(generation);
    }

    /** What the engine says to a request as it is written; for measuring it alone, too. */
    QueryResponse answer(String written) {
        return requests.answer(written);
    }

    /** The request as it is sent; whoever asks the engine directly can send the same. */
    String written(SearchState state, Asked asked) {
        return requests.written(
                translator.translate(
                        state, texts.read(state.text()), asked, FurtherValues.NONE, List.of()));
    }
}
