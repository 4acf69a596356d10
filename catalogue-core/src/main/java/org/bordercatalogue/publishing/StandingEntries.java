package org.bordercatalogue.publishing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.store.Transaction;

/**
 * What stands already of the products of one batch, read at once and kept up with what the batch
 * changes.
 */
final class StandingEntries {
    private static final Set<Standing> TAKEN =
            EnumSet.of(Standing.SUSPENDED, Standing.MERGED, Standing.REMOVED);

    private final Transaction transaction;
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, String> idByIdentity = new HashMap<>();
    private final Map<String, String> hashByRevision = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> exhibitors = new HashSet<>();

    StandingEntries(Transaction transaction) {
        this.transaction = transaction;
    }

    void load(List<Product> products) {
        byId.putAll(transaction.entries().findEntries(products.stream().map(Product::id).toList()));
        transaction
                .entries()
                .findEntriesByIdentity(products.stream().map(StandingEntries::identity).toList())
                .forEach((identity, entry) -> idByIdentity.put(identity, entry.id()));
        hashByRevision.putAll(
                transaction
                        .entries()
                        .findContentHashes(
                                byId.values().stream()
                                        .flatMap(entry -> entry.liveRevision().stream())
                                        .toList()));
        revisions.putAll(transaction.entries().countRevisions(byId.keySet()));
        products.stream()
                .map(Product::exhibitor)
                .distinct()
                .filter(id -> transaction.exhibitors().findExhibitor(id).isPresent())
                .forEach(exhibitors::add);
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean hasContent(Entry entry, String hash) {
        return entry.liveRevision().map(hashByRevision::get).filter(hash::equals).isPresent();
    }

    /** Revisions of an entry are numbered from 1 and never removed. */
    int nextNumber(String id) {
        return revisions.merge(id, 1, Integer::sum);
    }

    void replace(Entry entry, String hash) {
        Entry before = byId.put(entry.id(), entry);
        if (before != null) {
            idByIdentity.remove(before.identity());
        }
        idByIdentity.put(entry.identity(), entry.id());
        entry.liveRevision().ifPresent(revision -> hashByRevision.put(revision, hash));
    }

    /** Why a product cannot be published. */
    Optional<String> reasonAgainst(Product product) {
        return Admission.reasonAgainstId(product.id())
                .or(() -> Admission.reasonAgainstName(product.name()))
                .or(() ->
                        exhibitors.contains(product.exhibitor())
                                ? Optional.empty()
                                : Optional.of(
                                        "its exhibitor \""
                                                + product.exhibitor()
                                                + "\" is not in the catalogue; add it first"))
                .or(() -> find(product.id()).flatMap(entry -> reasonAgainst(product, entry)))
                .or(() -> reasonAgainstTwin(product));
    }

    private static Optional<String> reasonAgainst(Product product, Entry entry) {
        if (!entry.exhibitor().equals(product.exhibitor())) {
            return Optional.of(
                    "the id \""
                            + product.id()
                            + "\" belongs to a product of the exhibitor \""
                            + entry.exhibitor()
                            + "\"; leave the id out or choose another");
        }
        return TAKEN.contains(entry.standing())
                ? Optional.of(
                        "the organiser has taken it from the public (" + entry.standing() + ")")
                : Optional.empty();
    }

    private Optional<String> reasonAgainstTwin(Product product) {
        String twin = idByIdentity.get(identity(product));
        return twin == null || twin.equals(product.id())
                ? Optional.empty()
                : Optional.of(
                        "the exhibitor has a product of this name already, \""
                                + twin
                                + "\"; give that id, or leave the id out");
    }

    private static String identity(Product product) {
        return Identity.of(product.exhibitor(), product.name()).key();
    }
}
