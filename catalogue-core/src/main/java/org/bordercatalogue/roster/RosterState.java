package org.bordercatalogue.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.edition.EditionRules;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.store.Transaction;

/** An edition as it stands, within one transaction. */
final class RosterState {
    private final Transaction transaction;
    private final String edition;
    private final EditionRules rules;
    private final List<Listing> listings;
    private final Map<String, List<Listing>> byExhibitor;
    private final Map<String, Map<String, String>> products = new HashMap<>();

    RosterState(Transaction transaction, String edition) {
        this.transaction = transaction;
        this.edition = edition;
        this.rules = transaction.editions().rules().rules(edition);
        this.listings = transaction.editions().listingsOfEdition(edition);
        this.byExhibitor =
                listings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Listing::exhibitor,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    String edition() {
        return edition;
    }

    LocalTimes times() {
        return new LocalTimes(rules.zone());
    }

    boolean hasUniqueBooths() {
        return rules.uniqueBooths();
    }

    /** All that stand. */
    List<Listing> listings() {
        return listings;
    }

    List<Listing> listings(String exhibitor) {
        return byExhibitor.getOrDefault(exhibitor, List.of());
    }

    /** Those who are listed, by name. */
    List<RosterLine> lines() {
        return transaction.exhibitors().listExhibitors().stream()
                .filter(each -> byExhibitor.containsKey(each.id()))
                .map(this::line)
                .toList();
    }

    boolean isListed(String exhibitor) {
        return byExhibitor.containsKey(exhibitor);
    }

    /** What stands of a company, or would stand if it were listed without any word. */
    RosterLine line(Exhibitor exhibitor) {
        List<Listing> own = listings(exhibitor.id());
        Listing bare = Listing.bare(edition, exhibitor.id(), Optional.empty());
        Listing main = own.stream().filter(bare::isSame).findFirst().orElse(bare);
        return new RosterLine(
                exhibitor, main, own.stream().flatMap(each -> each.product().stream()).toList());
    }

    Optional<Exhibitor> findExhibitor(String id) {
        return transaction.exhibitors().findExhibitor(id);
    }

    /** By any of its names. */
    Optional<Exhibitor> match(String name) {
        return transaction.exhibitors().matchExhibitor(name);
    }

    boolean hasLeft(String exhibitor) {
        return !transaction.standings().isActive(exhibitor);
    }

    /** The id of a product of the exhibitor by its id, or by the name under which it is public. */
    Optional<String> findProduct(String exhibitor, String text) {
        Map<String, String> own = products.computeIfAbsent(exhibitor, this::products);
        return Optional.ofNullable(own.get(text))
                .or(() -> Optional.ofNullable(own.get("=" + Slug.of(text))));
    }

    private Map<String, String> products(String exhibitor) {
        Map<String, String> own = new HashMap<>();
        transaction
                .entries()
                .listLiveRevisionsOfExhibitor(exhibitor)
                .forEach(
                        each -> own.put("=" + Slug.of(each.content().name()), each.content().id()));
        transaction.entries().listEntryIdsOfExhibitor(exhibitor).forEach(id -> own.put(id, id));
        return own;
    }
}
