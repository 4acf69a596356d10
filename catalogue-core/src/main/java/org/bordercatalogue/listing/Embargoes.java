package org.bordercatalogue.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.store.CatalogueStore;

/** Lets the index follow when an embargo has ended; done again or late it changes nothing more. */
public final class Embargoes {
    private final CatalogueStore store;
    private final Clock clock;

    public Embargoes(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Answers how many listings came to be known. */
    public int run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Listing> lifted =
                store.read(transaction -> transaction.editions().rules().listLifted(now));
        if (!lifted.isEmpty()) {
            store.write(transaction -> {
                Register register = new Register(transaction, "clock");
                lifted.forEach(register::enqueue);
                transaction.editions().rules().lifted(now);
                return lifted;
            });
        }
        return lifted.size();
    }
}
