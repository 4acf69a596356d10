package org.bordercatalogue.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.solr.EngineAlone;
import org.bordercatalogue.search.solr.SolrCatalogueSearch;

/** The same searches of the application by HTTP, as data and as pages, and of the engine alone. */
final class SearchContest {
    private static final long SEED = 7;

    private final LoadedCatalogue catalogue;
    private final Visitor visitor;
    private final SolrCatalogueSearch search;
    private final int turns;

    SearchContest(LoadedCatalogue catalogue, Visitor visitor, int turns) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.turns = turns;
        search = (SolrCatalogueSearch) catalogue.catalogue().search();
    }

    /** Engine, data and page, in this order, over searches that are all different. */
    List<Timing> different() {
        List<List<Parameter>> asked =
                new Requests(catalogue.catalogue().registry(), SEED).take(turns + Contest.WARM_UP);
        List<URI> data = asked.stream().map(each -> address("api/v1/products", each)).toList();
        List<URI> pages = asked.stream().map(each -> address("products", each)).toList();
        List<String> requests = asked.stream().map(this::written).toList();
        return new Contest(
                        List.of(
                                new Contender(
                                        "engine alone",
                                        turn -> EngineAlone.ask(search, requests.get(turn))),
                                new Contender(
                                        "data (JSON)", turn -> visitor.get(data.get(turn)).length),
                                new Contender(
                                        "page (HTML)",
                                        turn -> visitor.get(pages.get(turn)).length)),
                        SEED)
                .run(turns);
    }

    /** A fixed page of the same size and one search repeated, in this order. */
    List<Timing> repeated() {
        URI address = catalogue.address("api/v1/products?type=cargo-scanner");
        byte[] answer = visitor.get(address);
        try (FixedPage page = new FixedPage(answer)) {
            return new Contest(
                            List.of(
                                    new Contender(
                                            "fixed page", _ -> visitor.get(page.address()).length),
                                    new Contender(
                                            "data, repeated", _ -> visitor.get(address).length)),
                            SEED)
                    .run(turns);
        }
    }

    private URI address(String path, List<Parameter> parameters) {
        return catalogue.address(path + "?" + Requests.query(parameters));
    }

    private String written(List<Parameter> asked) {
        Registry registry = catalogue.catalogue().registry();
        SearchState state =
                new SearchParameters(
                                registry,
                                catalogue.catalogue().units(),
                                new SpanReader(catalogue.catalogue().units()),
                                new AnyValue())
                        .parse(asked)
                        .state();
        return EngineAlone.request(search, state, facets(asked, registry));
    }

    /**
     * Those that the application itself chose for the search; asked with a page of another size, so
     * that it does not remember the answer to the search that is measured.
     */
    private List<String> facets(List<Parameter> asked, Registry registry) {
        List<Parameter> beside = new ArrayList<>(asked);
        beside.add(new Parameter("size", "1"));
        try {
            JsonNode answer =
                    new JsonMapper().readTree(visitor.get(address("api/v1/products", beside)));
            Set<String> ids = new LinkedHashSet<>();
            answer.path("facets").forEach(facet -> ids.add(facet.path("id").asText()));
            return ids.stream().filter(id -> registry.findCapability(id).isPresent()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
