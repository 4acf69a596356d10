package org.bordercatalogue.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.Directories;
import org.bordercatalogue.browse.EntryFinder;
import org.bordercatalogue.browse.Fitting;
import org.bordercatalogue.browse.ListedProducts;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.SimilarProducts;
import org.bordercatalogue.browse.StoredValues;
import org.bordercatalogue.browse.Suggestions;
import org.bordercatalogue.browse.TypeCounts;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.figure.SpanReader;
import org.bordercatalogue.fit.RangeRewriter;
import org.bordercatalogue.fit.Relaxing;
import org.bordercatalogue.interpretation.Interpreter;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.requirement.LineReader;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.web.answer.AnswerFilter;
import org.bordercatalogue.web.asset.AssetResource;
import org.bordercatalogue.web.asset.Assets;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.edition.EditionApiResource;
import org.bordercatalogue.web.edition.EditionResource;
import org.bordercatalogue.web.exhibitor.ExhibitorApiResource;
import org.bordercatalogue.web.exhibitor.ExhibitorResource;
import org.bordercatalogue.web.fit.FitAddresses;
import org.bordercatalogue.web.fit.FitApiResource;
import org.bordercatalogue.web.fit.FitForms;
import org.bordercatalogue.web.fit.FitResource;
import org.bordercatalogue.web.handout.Handouts;
import org.bordercatalogue.web.health.HealthResource;
import org.bordercatalogue.web.home.HomeResource;
import org.bordercatalogue.web.listing.BoothPages;
import org.bordercatalogue.web.listing.BoothResource;
import org.bordercatalogue.web.openapi.OpenApiResource;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.product.ProductApiResource;
import org.bordercatalogue.web.product.ProductCards;
import org.bordercatalogue.web.product.ProductResource;
import org.bordercatalogue.web.result.ExportResource;
import org.bordercatalogue.web.result.PlotViews;
import org.bordercatalogue.web.result.ResultExports;
import org.bordercatalogue.web.search.OfferLabels;
import org.bordercatalogue.web.search.SearchApiResource;
import org.bordercatalogue.web.search.SearchPages;
import org.bordercatalogue.web.search.SearchRepresentations;
import org.bordercatalogue.web.search.SearchResource;
import org.bordercatalogue.web.suggest.SuggestResource;
import org.bordercatalogue.web.suggest.SuggestedViews;
import org.bordercatalogue.web.type.TypeApiResource;
import org.bordercatalogue.web.type.TypeResource;
import org.bordercatalogue.web.url.SearchAddresses;

/** Makes every resource of the application, each from the use cases it calls. */
final class Resources {
    private final Catalogue catalogue;
    private final PageContexts contexts;
    private final Registry registry;
    private final Sheets sheets;
    private final ListedProducts products;
    private final Directories directories;
    private final SearchAddresses addresses;
    private final SpanReader spans;

    Resources(Catalogue catalogue, PageContexts contexts, List<String> languages) {
        this.catalogue = catalogue;
        this.contexts = contexts;
        this.registry = catalogue.registry();
        this.spans = new SpanReader(catalogue.units());
        this.sheets = new Sheets(catalogue.store());
        this.products = new ListedProducts(catalogue.store());
        this.directories = new Directories(catalogue.store());
        this.addresses =
                new SearchAddresses(
                        new SearchParameters(
                                registry,
                                catalogue.units(),
                                spans,
                                new StoredValues(catalogue.store(), languages)));
    }

    List<Object> all(Assets assets) {
        ProductCards cards = new ProductCards(registry);
        Handouts handouts = new Handouts(sheets, catalogue.site(), Clock.systemUTC());
        FigureNodes nodes = new FigureNodes(registry);
        ProductItems items = new ProductItems(nodes);
        EntryFinder finder = new EntryFinder(catalogue.store());
        SimilarProducts similar = new SimilarProducts(catalogue.search(), products, registry);
        Interpreter interpreter = catalogue.interpreter();
        Browsing browsing =
                new Browsing(catalogue.search(), products, directories, registry, interpreter);
        WholeResults results = new WholeResults(catalogue.search(), products);
        ResultExports exports =
                new ResultExports(
                        results, catalogue.search(), registry, catalogue.units(), items, addresses);
        TypeCounts counts = new TypeCounts(registry, catalogue.search());
        Fitting fitting =
                new Fitting(
                        catalogue.fits(),
                        products,
                        sheets,
                        registry,
                        new Relaxing(registry, new RangeRewriter(spans, catalogue.units())));
        RequirementParameters requirements = new RequirementParameters(registry, spans);
        FitAddresses fits = new FitAddresses(addresses, requirements);
        List<Object> all = new ArrayList<>();
        all.addAll(
                new ComparisonAssembly(catalogue, contexts, requirements)
                        .resources(sheets, browsing, results, addresses));
        all.addAll(
                List.of(
                        new AnswerFilter(catalogue.generation()),
                        new AssetResource(assets),
                        new HealthResource(this::isReady),
                        new HomeResource(counts, sheets, contexts),
                        new SearchResource(
                                browsing,
                                catalogue.filterCounts(),
                                addresses,
                                new SearchPages(
                                        registry,
                                        catalogue.units(),
                                        cards,
                                        new PlotViews(
                                                results, registry, catalogue.units(), addresses),
                                        addresses),
                                contexts),
                        new SearchApiResource(
                                browsing,
                                catalogue.filterCounts(),
                                addresses,
                                new SearchRepresentations(
                                        registry, catalogue.units(), items, addresses),
                                results,
                                exports,
                                contexts),
                        new ExportResource(exports, addresses, contexts),
                        new ProductResource(sheets, finder, similar, registry, handouts, contexts),
                        new ProductApiResource(sheets, finder, similar, registry, items),
                        new ExhibitorResource(sheets, cards, handouts, contexts),
                        new ExhibitorApiResource(sheets, items, contexts),
                        new EditionResource(sheets, handouts, contexts),
                        new BoothResource(
                                sheets,
                                new BoothPages(cards, catalogue.site()),
                                handouts,
                                contexts),
                        new EditionApiResource(sheets),
                        new TypeResource(registry, counts, contexts),
                        new TypeApiResource(registry, counts),
                        new FitResource(
                                fitting,
                                fits,
                                new FitForms(
                                        registry,
                                        catalogue.units(),
                                        requirements,
                                        new LineReader(
                                                registry,
                                                new SourceFigureReader(catalogue.units()),
                                                requirements)),
                                contexts),
                        new FitApiResource(fitting, fits, nodes, contexts),
                        new OpenApiResource(),
                        new SuggestResource(
                                new Suggestions(
                                        catalogue.search(),
                                        catalogue.names(),
                                        products,
                                        directories,
                                        registry,
                                        interpreter),
                                new SuggestedViews(
                                        new OfferLabels(registry, catalogue.units()), addresses),
                                contexts)));
        return List.copyOf(all);
    }

    /** The store is what nothing works without; a search that is away leaves the rest usable. */
    private boolean isReady() {
        try {
            return catalogue.store().read(transaction -> transaction.entries().countLive()) >= 0;
        } catch (CatalogueException e) {
            return false;
        }
    }
}
