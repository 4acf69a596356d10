package org.bordercatalogue.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.edition.Edition;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.Transaction;

/** What an exhibitor says itself of the editions at which organisers have listed it. */
public final class OwnListings {
    private final CatalogueStore store;
    private final Clock clock;

    public OwnListings(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is to be shown.
     *
     * @param accessCode with which one may come late
     */
    public record Wish(
            String exhibitor,
            String edition,
            String product,
            List<DemoTime> times,
            boolean isNew,
            Optional<String> accessCode) {
        public Wish {
            times = List.copyOf(times);
        }
    }

    /** The editions at which it is listed, the latest first. */
    public List<OwnAppearance> listAppearances(Actor actor, String exhibitor) {
        return store.read(transaction -> {
            requireOwn(actor, exhibitor);
            return transaction.editions().listingsOfExhibitor(exhibitor).stream()
                    .filter(each -> each.product().isEmpty())
                    .map(each -> appearance(transaction, each))
                    .sorted(
                            Comparator.comparing(
                                    (OwnAppearance each) -> day(each.edition()),
                                    Comparator.reverseOrder()))
                    .toList();
        });
    }

    public OwnAppearance getAppearance(Actor actor, String exhibitor, String edition) {
        return store.read(transaction ->
                appearance(transaction, booth(transaction, actor, exhibitor, edition)));
    }

    /** Shows a public product of its own, or says something else of one that it shows. */
    public void show(Actor actor, Wish wish) {
        store.write(transaction -> {
            Listing booth = booth(transaction, actor, wish.exhibitor(), wish.edition());
            requireOpen(transaction, wish.edition(), wish.accessCode());
            if (!products(transaction, wish.exhibitor()).containsKey(wish.product())) {
                throw new CatalogueException(
                        ErrorCode.NOT_FOUND, "You have no public product '" + wish.product() + "'");
            }
            Listing bare =
                    Listing.bare(wish.edition(), wish.exhibitor(), Optional.of(wish.product()));
            Listing listing = transaction.editions().findSame(bare).orElse(bare);
            new Register(transaction, actor.audited())
                    .save(listing.shown(wish.times(), wish.isNew()));
            return booth;
        });
    }

    /** Shows it no longer. */
    public void hide(Actor actor, String exhibitor, String edition, String product) {
        store.write(transaction -> {
            booth(transaction, actor, exhibitor, edition);
            requireOpen(transaction, edition, Optional.empty());
            Listing bare = Listing.bare(edition, exhibitor, Optional.of(product));
            new Register(transaction, actor.audited()).remove(bare);
            return bare;
        });
    }

    /** Leaves the edition with all it shows; its entries stay in the catalogue. */
    public void leave(Actor actor, String exhibitor, String edition) {
        store.write(transaction -> {
            Listing booth = booth(transaction, actor, exhibitor, edition);
            if (!actor.administers(exhibitor)) {
                throw new CatalogueException(
                        ErrorCode.FORBIDDEN, "Only who keeps the company leaves an edition");
            }
            EditionKeeping.removeAll(transaction, actor, booth);
            return booth;
        });
    }

    private OwnAppearance appearance(Transaction transaction, Listing booth) {
        Edition edition =
                transaction
                        .editions()
                        .findEdition(booth.edition())
                        .orElseThrow(() -> EditionKeeping.notFound(booth.edition()));
        EditionRules rules = transaction.editions().rules().rules(edition.id());
        Map<String, Product> products = products(transaction, booth.exhibitor());
        List<Listing> all = transaction.editions().listingsOfExhibitor(booth.exhibitor());
        List<OwnAppearance.Shown> shown = shown(all, edition.id(), products);
        List<Product> others =
                products.values().stream()
                        .filter(it -> shown.stream().noneMatch(each -> each.product().equals(it)))
                        .sorted(Comparator.comparing(Product::name))
                        .toList();
        return new OwnAppearance(
                edition,
                rules,
                booth,
                transaction.editions().rules().findPublicFloorPlan(edition.id()).isPresent(),
                shown,
                others,
                before(transaction, all, edition, products),
                rules.isOpen(clock.instant()));
    }

    private static Optional<OwnAppearance.Before> before(
            Transaction transaction,
            List<Listing> all,
            Edition edition,
            Map<String, Product> products) {
        return all.stream()
                .map(Listing::edition)
                .distinct()
                .flatMap(id -> transaction.editions().findEdition(id).stream())
                .filter(each -> day(each).isBefore(day(edition)))
                .max(Comparator.comparing(OwnListings::day))
                .map(each ->
                        new OwnAppearance.Before(
                                each,
                                shown(all, each.id(), products).stream()
                                        .map(OwnAppearance.Shown::product)
                                        .toList()));
    }

    private static List<OwnAppearance.Shown> shown(
            List<Listing> all, String edition, Map<String, Product> products) {
        return all.stream()
                .filter(each -> each.edition().equals(edition))
                .flatMap(each ->
                        each
                                .product()
                                .map(products::get)
                                .map(product -> new OwnAppearance.Shown(each, product))
                                .stream())
                .sorted(Comparator.comparing(each -> each.product().name()))
                .toList();
    }

    private static Map<String, Product> products(Transaction transaction, String exhibitor) {
        return transaction.entries().listLiveRevisionsOfExhibitor(exhibitor).stream()
                .map(Revision::content)
                .collect(Collectors.toMap(Product::id, Function.identity()));
    }

    private static Listing booth(
            Transaction transaction, Actor actor, String exhibitor, String edition) {
        requireOwn(actor, exhibitor);
        return transaction
                .editions()
                .findSame(Listing.bare(edition, exhibitor, Optional.empty()))
                .orElseThrow(() -> EditionKeeping.notFound(edition));
    }

    private void requireOpen(Transaction transaction, String edition, Optional<String> code) {
        EditionRules rules = transaction.editions().rules().rules(edition);
        boolean late = code.isPresent() && rules.accessCode().equals(code);
        if (!rules.isOpen(clock.instant()) && !late) {
            throw new CatalogueException(
                    ErrorCode.CONFLICT,
                    "What is shown at "
                            + edition
                            + " was to be said by "
                            + rules.closesAt().map(Object::toString).orElse("")
                            + "; ask the organisers for a code to come late");
        }
    }

    private static void requireOwn(Actor actor, String exhibitor) {
        if (!actor.edits(exhibitor)) {
            throw new CatalogueException(ErrorCode.NOT_FOUND, "There is no exhibitor " + exhibitor);
        }
    }

    private static LocalDate day(Edition edition) {
        return edition.startDate().orElse(LocalDate.MIN);
    }
}
