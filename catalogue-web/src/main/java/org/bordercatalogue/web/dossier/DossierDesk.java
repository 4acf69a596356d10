package org.bordercatalogue.web.dossier;

import java.time.Clock;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.purchasing.DossierChanges;
import org.bordercatalogue.web.compare.ComparisonRepresentations;

/** What dossiers are written and read by. */
public final class DossierDesk {
    private final DossierDocuments documents;
    private final DossierPages pages;
    private final ChangeViews changes;

    private DossierDesk(DossierDocuments documents, DossierPages pages, ChangeViews changes) {
        this.documents = documents;
        this.pages = pages;
        this.changes = changes;
    }

    public static DossierDesk of(
            ComparisonRepresentations representations,
            ProductJson products,
            DossierChanges changes,
            Registry registry) {
        return new DossierDesk(
                new DossierDocuments(representations, products, registry, Clock.systemUTC()),
                new DossierPages(),
                new ChangeViews(changes, registry));
    }

    DossierDocuments documents() {
        return documents;
    }

    DossierPages pages() {
        return pages;
    }

    ChangeViews changes() {
        return changes;
    }
}
