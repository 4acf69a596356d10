package org.bordercatalogue.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionStore;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** Reads one thing of the catalogue with all that belongs to it, each in one transaction. */
public final class Sheets {
    private final CatalogueStore store;

    public Sheets(CatalogueStore store) {
        this.store = store;
    }

    /** Throws {@code NOT_FOUND} when there is none, or none that is public. */
    public ProductSheet getProduct(String id) {
        return store.read(transaction -> {
            Revision revision =
                    findLive(transaction.entries(), id).orElseThrow(() -> notFound("product", id));
            Exhibitor exhibitor = exhibitor(transaction, revision.content().exhibitor());
            List<Appearance> appearances =
                    appearances(transaction.editions(), exhibitor.id()).stream()
                            .filter(each -> concerns(each.listing(), id))
                            .toList();
            return new ProductSheet(
                    revision, exhibitor, appearances, transaction.media().listForEntry(id));
        });
    }

    /** Throws {@code NOT_FOUND} when there is none, or it has left the catalogue. */
    public ExhibitorSheet getExhibitor(String id) {
        return store.read(transaction -> {
            Exhibitor exhibitor = exhibitor(transaction, id);
            if (!transaction.standings().isActive(id)) {
                throw new CatalogueException(
                        ErrorCode.NOT_FOUND, exhibitor.name() + " has left the catalogue.");
            }
            List<Revision> live = transaction.entries().listLiveRevisionsOfExhibitor(id);
            List<Product> products =
                    live.stream()
                            .map(Revision::content)
                            .sorted(Comparator.comparing(Product::name).thenComparing(Product::id))
                            .toList();
            return new ExhibitorSheet(
                    exhibitor,
                    products,
                    transaction.entries().findRetired(live.stream().map(Revision::entry).toList()),
                    appearances(transaction.editions(), id));
        });
    }

    /**
     * The id of the exhibitor that one which has left goes on as: it bears the other's name. Empty
     * for one that is in the catalogue, or that is nobody's name.
     */
    public Optional<String> findSuccessor(String id) {
        return store.read(transaction ->
                transaction.exhibitors().findExhibitor(id).isEmpty()
                                || transaction.standings().isActive(id)
                        ? Optional.empty()
                        : transaction
                                .exhibitors()
                                .matchExhibitor(id)
                                .map(Exhibitor::id)
                                .filter(transaction.standings()::isActive));
    }

    public List<Exhibitor> listExhibitors() {
        return store.read(transaction ->
                transaction.exhibitors().listExhibitors().stream()
                        .filter(each -> transaction.standings().isActive(each.id()))
                        .toList());
    }

    /** How many products each exhibitor shows, by its id; those without any are left out. */
    public Map<String, Integer> countProducts() {
        return store.read(transaction -> transaction.entries().countLiveByExhibitor());
    }

    /** Throws {@code NOT_FOUND} when there is none. */
    public EditionSheet getEdition(String id) {
        return store.read(transaction -> {
            Edition edition =
                    transaction
                            .editions()
                            .findEdition(id)
                            .orElseThrow(() -> notFound("edition", id));
            return new EditionSheet(
                    edition,
                    transaction.editions().rules().rules(id),
                    transaction.editions().rules().findPublicFloorPlan(id),
                    listed(transaction, id));
        });
    }

    public List<Edition> listEditions() {
        return store.read(transaction -> transaction.editions().listEditions());
    }

    /** The live products of these ids, in their order; throws {@code NOT_FOUND} for any other. */
    public List<ListedProduct> getListed(List<String> ids) {
        return store.read(
                transaction -> ids.stream().map(id -> getListed(transaction, id)).toList());
    }

    /** Those of these ids that are live, in their order. */
    public List<ListedProduct> findListed(List<String> ids) {
        return store.read(transaction ->
                ids.stream()
                        .flatMap(id -> findLive(transaction.entries(), id).stream())
                        .map(revision -> listed(transaction, revision))
                        .toList());
    }

    private static ListedProduct getListed(Transaction transaction, String id) {
        Revision revision =
                findLive(transaction.entries(), id).orElseThrow(() -> notFound("product", id));
        return listed(transaction, revision);
    }

    private static ListedProduct listed(Transaction transaction, Revision revision) {
        return new ListedProduct(
                revision,
                exhibitor(transaction, revision.content().exhibitor()),
                !transaction.entries().findRetired(List.of(revision.entry())).isEmpty());
    }

    private static Optional<Revision> findLive(EntryStore entries, String id) {
        return entries.findLiveRevision(id);
    }

    private static Exhibitor exhibitor(Transaction transaction, String id) {
        return transaction
                .exhibitors()
                .findExhibitor(id)
                .orElseThrow(() -> notFound("exhibitor", id));
    }

    private static List<Appearance> appearances(EditionStore editions, String exhibitor) {
        return editions.publicListingsOfExhibitor(exhibitor).stream()
                .flatMap(listing ->
                        editions.findEdition(listing.edition()).stream()
                                .map(edition -> appearance(editions, edition, listing)))
                .toList();
    }

    private static Appearance appearance(EditionStore editions, Edition edition, Listing listing) {
        return new Appearance(
                edition, listing, editions.rules().findPublicFloorPlan(edition.id()).isPresent());
    }

    /** What a listing names must itself be public. */
    private static List<EditionSheet.Listed> listed(Transaction transaction, String edition) {
        return transaction.editions().publicListingsOfEdition(edition).stream()
                .filter(listing -> transaction.standings().isActive(listing.exhibitor()))
                .flatMap(listing -> listed(transaction, listing).stream())
                .toList();
    }

    private static Optional<EditionSheet.Listed> listed(Transaction transaction, Listing listing) {
        Optional<Product> product =
                listing.product()
                        .flatMap(id -> findLive(transaction.entries(), id))
                        .map(Revision::content);
        return transaction
                .exhibitors()
                .findExhibitor(listing.exhibitor())
                .filter(_ -> product.isPresent() || listing.product().isEmpty())
                .map(each -> new EditionSheet.Listed(listing, each, product));
    }

    private static boolean concerns(Listing listing, String product) {
        return listing.product().isEmpty() || listing.product().get().equals(product);
    }

    private static CatalogueException notFound(String kind, String id) {
        return new CatalogueException(
                ErrorCode.NOT_FOUND, "There is no " + kind + " '" + id + "' in the catalogue.");
    }
}
