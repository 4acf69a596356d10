package org.bordercatalogue.web;

import java.time.Clock;
import java.util.List;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.purchasing.DossierChanges;
import org.bordercatalogue.purchasing.Dossiers;
import org.bordercatalogue.purchasing.Shortlists;
import org.bordercatalogue.requirement.RequirementParameters;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.signin.Throttle;
import org.bordercatalogue.web.compare.AddProductResource;
import org.bordercatalogue.web.compare.CompareApiResource;
import org.bordercatalogue.web.compare.ComparePages;
import org.bordercatalogue.web.compare.CompareResource;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.compare.ComparisonFileResource;
import org.bordercatalogue.web.compare.ComparisonRepresentations;
import org.bordercatalogue.web.compare.Peers;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.dossier.DossierApiResource;
import org.bordercatalogue.web.dossier.DossierBooks;
import org.bordercatalogue.web.dossier.DossierDesk;
import org.bordercatalogue.web.dossier.DossierFeedResource;
import org.bordercatalogue.web.dossier.DossierFileResource;
import org.bordercatalogue.web.dossier.DossierResource;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.shortlist.ShortlistFiles;
import org.bordercatalogue.web.shortlist.ShortlistPages;
import org.bordercatalogue.web.shortlist.ShortlistResource;
import org.bordercatalogue.web.url.SearchAddresses;

/** Puts together what sets products side by side. */
final class ComparisonAssembly {
    /** Points beyond this hide each other. */
    private static final int MOST_PEERS = 400;

    private final Catalogue catalogue;
    private final PageContexts contexts;
    private final ComparisonAddresses addresses;

    ComparisonAssembly(
            Catalogue catalogue, PageContexts contexts, RequirementParameters requirements) {
        this.catalogue = catalogue;
        this.contexts = contexts;
        this.addresses =
                new ComparisonAddresses(
                        new ComparisonParameters(
                                requirements,
                                new CostParameters(catalogue.registry()),
                                catalogue.registry()));
    }

    List<Object> resources(
            Sheets sheets, Browsing browsing, WholeResults results, SearchAddresses searches) {
        Registry registry = catalogue.registry();
        Comparing comparing = new Comparing(sheets, registry, catalogue.units());
        ComparisonRepresentations representations =
                new ComparisonRepresentations(
                        registry, catalogue.units(), new FigureNodes(registry));
        DossierDesk desk =
                DossierDesk.of(
                        representations,
                        catalogue.products(),
                        new DossierChanges(catalogue.store(), catalogue.products(), registry),
                        registry);
        Clock clock = Clock.systemUTC();
        Throttle throttle = new Throttle(catalogue.store(), clock);
        Dossiers dossiers = new Dossiers(catalogue.store(), throttle, clock);
        Shortlists shortlists =
                new Shortlists(catalogue.store(), catalogue.people().secrets(), throttle, clock);
        return List.of(
                new DossierResource(dossiers, comparing, addresses, desk, contexts),
                new DossierFileResource(
                        dossiers, desk, new DossierBooks(catalogue.site()), contexts),
                new DossierFeedResource(dossiers, desk, catalogue.site(), contexts),
                new DossierApiResource(dossiers),
                new ShortlistResource(
                        shortlists,
                        addresses,
                        new ShortlistPages(comparing, addresses, catalogue.site()),
                        new ShortlistFiles(comparing, addresses),
                        contexts),
                new CompareResource(
                        comparing,
                        addresses,
                        new ComparePages(registry, catalogue.units(), addresses, peers(results)),
                        contexts),
                new AddProductResource(browsing, searches, addresses, contexts),
                new CompareApiResource(comparing, addresses, representations, contexts),
                new ComparisonFileResource(comparing, addresses, representations, contexts));
    }

    /** Without the search there are none: what is compared is still drawn. */
    private static Peers peers(WholeResults results) {
        return types -> {
            try {
                return results.find(SearchState.ofTypes(types), MOST_PEERS).products();
            } catch (CatalogueException e) {
                if (e.code() != ErrorCode.SEARCH_UNAVAILABLE) {
                    throw e;
                }
                return List.of();
            }
        };
    }
}
