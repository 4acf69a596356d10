package org.bordercatalogue.speed;

import java.net.URI;
import java.util.List;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.Directories;
import org.bordercatalogue.browse.FacetExtent;
import org.bordercatalogue.browse.Found;
import org.bordercatalogue.browse.ListedProducts;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.search.Parameter;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.solr.EngineAlone;
import org.bordercatalogue.search.solr.SolrCatalogueSearch;

/** The same searches of the application by HTTP, as data and as pages, and of the engine alone. */
final class SearchContest {
    private static final long SEED = 7;

    /** In the first five hundred the virtual machine compiles for a third of its time. */
    private static final int WARM_UP = 1_000;

    private final LoadedCatalogue catalogue;
    private final Visitor visitor;
    private final SolrCatalogueSearch search;
    private final Browsing browsing;
    private final int turns;

    SearchContest(LoadedCatalogue catalogue, Visitor visitor, int turns) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.turns = turns;
        search = (SolrCatalogueSearch) catalogue.catalogue().search();
        browsing =
                new Browsing(
                        search,
                        new ListedProducts(catalogue.catalogue().store()),
                        new Directories(catalogue.catalogue().store()),
                        catalogue.catalogue().registry(),
                        new Interpreter(
                                catalogue.catalogue().registry(), catalogue.catalogue().units()));
    }

    /**
     * Over searches that are all different, in this order: the engine with what data ask of it,
     * data, the engine with what a page asks of it, and the page, which shows fewer facets.
     */
    List<Timing> different() {
        List<List<Parameter>> asked =
                new Requests(catalogue.catalogue().registry(), SEED).take(turns + WARM_UP);
        List<URI> data = asked.stream().map(each -> address("api/v1/products", each)).toList();
        List<URI> pages = asked.stream().map(each -> address("products", each)).toList();
        List<SearchState> states = asked.stream().map(this::state).toList();
        List<String> whole = states.stream().map(this::forData).toList();
        List<String> decisive = states.stream().map(this::forPage).toList();
        return new Contest(
                        List.of(
                                new Contender(
                                        "engine alone",
                                        turn -> EngineAlone.ask(search, whole.get(turn))),
                                new Contender(
                                        "data (JSON)", turn -> visitor.get(data.get(turn)).length),
                                new Contender(
                                        "engine alone, decisive facets",
                                        turn -> EngineAlone.ask(search, decisive.get(turn))),
                                new Contender(
                                        "page (HTML)",
                                        turn -> visitor.get(pages.get(turn)).length)),
                        WARM_UP,
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
                            WARM_UP,
                            SEED)
                    .run(turns);
        }
    }

    private URI address(String path, List<Parameter> parameters) {
        return catalogue.address(path + "?" + Requests.query(parameters));
    }

    private SearchState state(List<Parameter> asked) {
        return new SearchParameters(
                        catalogue.catalogue().registry(),
                        catalogue.catalogue().units(),
                        new SpanReader(catalogue.catalogue().units()),
                        new AnyValue())
                .parse(asked)
                .state();
    }

    private String forData(SearchState state) {
        return EngineAlone.forData(search, state, facets(browsing.findItems(state)));
    }

    private String forPage(SearchState state) {
        return EngineAlone.forPage(
                search, state, facets(browsing.find(state, FacetExtent.DECISIVE)));
    }

    /** Those that the application itself chooses for the search. */
    private static List<String> facets(Found found) {
        return found.capabilities().stream().map(Capability::id).toList();
    }
}
