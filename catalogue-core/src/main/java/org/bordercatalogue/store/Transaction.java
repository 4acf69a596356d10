package org.bordercatalogue.store;

import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.exhibitor.ExhibitorStore;
import org.bordercatalogue.product.EntryStore;

/** The stores as one transaction sees them; not for use after it ends. */
public interface Transaction {
    ExhibitorStore exhibitors();

    EntryStore entries();

    EditionStore editions();

    MediaStore media();

    Outbox outbox();

    AuditLog audit();
}
