package org.bordercatalogue.web.entry;

import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.store.CatalogueStore;

/** Names of exhibitors, whether they are public or not. */
public final class Exhibitors {
    private final CatalogueStore store;

    public Exhibitors(CatalogueStore store) {
        this.store = store;
    }

    /** The name; the id where there is no such exhibitor. */
    public String name(String id) {
        return store.read(transaction ->
                transaction.exhibitors().findExhibitor(id).map(Exhibitor::name).orElse(id));
    }
}
