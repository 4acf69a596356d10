package org.bordercatalogue.purchasing;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.difference.Differences;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.store.CatalogueStore;

/** Tells what has changed in the catalogue since something was frozen, figure by figure. */
public final class DossierChanges {
    private final CatalogueStore store;
    private final ProductJson json;
    private final Differences differences;

    public DossierChanges(CatalogueStore store, ProductJson json, Registry registry) {
        this.store = store;
        this.json = json;
        this.differences = new Differences(registry);
    }

    /**
     * A product as it was frozen.
     *
     * @param content as JSON
     */
    public record Frozen(String id, int revision, String content) {}

    /**
     * What has become of it.
     *
     * @param now the revision that is public now, absent where none is
     */
    public record Change(Product before, Optional<Revision> now, List<Difference> differences) {
        public Change {
            differences = List.copyOf(differences);
        }

        public boolean isWithdrawn() {
            return now.isEmpty();
        }
    }

    /** Those that changed or were withdrawn, in their order. */
    public List<Change> since(List<Frozen> frozen) {
        return frozen.stream()
                .map(this::change)
                .filter(change -> change.isWithdrawn() || !change.differences().isEmpty())
                .toList();
    }

    private Change change(Frozen frozen) {
        Product before = json.parse(frozen.content());
        Optional<Revision> live =
                store.read(transaction ->
                        transaction
                                .entries()
                                .findEntry(frozen.id())
                                .filter(entry -> entry.standing() == Standing.LIVE)
                                .map(Entry::id)
                                .flatMap(transaction.entries()::findLiveRevision));
        return new Change(
                before,
                live,
                live.map(revision -> differences.between(before, revision.content()))
                        .orElse(List.of()));
    }
}
