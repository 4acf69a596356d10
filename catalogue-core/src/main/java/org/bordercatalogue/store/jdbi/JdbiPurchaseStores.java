package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.dossier.DossierStore;
import org.bordercatalogue.shortlist.ShortlistStore;
import org.bordercatalogue.store.PurchaseStores;
import org.jdbi.v3.core.Handle;

/** The stores of what procurement staff put together, on one connection. */
record JdbiPurchaseStores(Handle handle) implements PurchaseStores {
    @Override
    public DossierStore dossiers() {
        return new JdbiDossierStore(handle);
    }

    @Override
    public ShortlistStore shortlists() {
        return new JdbiShortlistStore(handle);
    }
}
