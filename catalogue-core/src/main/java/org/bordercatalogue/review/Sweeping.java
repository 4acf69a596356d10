package org.bordercatalogue.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.store.CatalogueStore;

/** Removes pictures and documents that nothing refers to any more. */
public final class Sweeping {
    /** Time for what was just sent to be referred to. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final CatalogueStore store;
    private final Rulebook rules;
    private final MediaFolder folder;

    public Sweeping(CatalogueStore store, Rulebook rules, MediaFolder folder) {
        this.store = store;
        this.rules = rules;
        this.folder = folder;
    }

    /** Answers how many files went. */
    public int run() {
        Instant before = rules.now().minus(GRACE);
        Set<String> referred =
                store.write(transaction -> {
                    transaction.media().forgetUnused(before);
                    return transaction.media().listReferred();
                });
        return folder.sweep(referred::contains, before);
    }
}
