package org.bordercatalogue.store;

import org.bordercatalogue.dossier.DossierStore;
import org.bordercatalogue.shortlist.ShortlistStore;

/** The stores of what procurement staff put together. */
public interface PurchaseStores {
    DossierStore dossiers();

    ShortlistStore shortlists();
}
