package org.bordercatalogue.web;

import java.time.Clock;
import java.util.List;
import org.bordercatalogue.asking.Asking;
import org.bordercatalogue.asking.Demand;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.asking.AskResource;
import org.bordercatalogue.web.page.PageContexts;

/** Puts together how readers ask for figures, and keeps what they filter on. */
final class AskingAssembly {
    private final Catalogue catalogue;
    private final Daily forgetting;

    AskingAssembly(Catalogue catalogue) {
        this.catalogue = catalogue;
        Clock clock = Clock.systemUTC();
        this.forgetting =
                new Daily(
                        clock, new Demand(catalogue.store(), catalogue.registry(), clock)::forget);
    }

    /** Brings the counts to the store. */
    void due() {
        catalogue.filterCounts().flush(catalogue.store());
        forgetting.run();
    }

    List<Object> resources(PageContexts contexts) {
        Asking asking =
                new Asking(
                        catalogue.store(),
                        catalogue.registry(),
                        Clock.systemUTC(),
                        catalogue.people().secrets());
        return List.of(new AskResource(asking, new Sheets(catalogue.store()), contexts));
    }
}
