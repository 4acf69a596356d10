package org.bordercatalogue.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Slug;

/** A line being changed column by column. */
final class LineDraft {
    private final RosterLine before;
    private final Map<RosterColumn, List<String>> texts = new EnumMap<>(RosterColumn.class);

    LineDraft(RosterLine before) {
        this.before = before;
        Exhibitor company = before.exhibitor();
        Listing listing = before.listing();
        put(RosterColumn.NAME, List.of(company.name()));
        put(RosterColumn.ALIASES, company.aliases());
        put(RosterColumn.FORMER_NAMES, company.formerNames());
        put(RosterColumn.COUNTRY, company.country());
        put(RosterColumn.WEBSITE, company.website());
        put(RosterColumn.ROLE, listing.role());
        put(RosterColumn.BOOTH, listing.booth());
        put(RosterColumn.SHARES_WITH, listing.sharesWith());
        put(RosterColumn.EMBARGO, listing.embargoUntil().map(Instant::toString));
        put(RosterColumn.PRODUCTS, before.products());
    }

    /** What the column says now; an embargo as an instant of ISO 8601. */
    void put(RosterColumn column, List<String> said) {
        texts.put(column, List.copyOf(said));
    }

    void put(RosterColumn column, Optional<String> said) {
        put(column, said.stream().toList());
    }

    /** The company keeps what it was called before, unless it is only written otherwise now. */
    void rename(String to) {
        String name = get(RosterColumn.NAME).getFirst();
        List<String> former = new ArrayList<>(get(RosterColumn.FORMER_NAMES));
        if (!former.contains(name) && !Slug.of(to).equals(Slug.of(name))) {
            former.add(name);
        }
        former.remove(to);
        put(RosterColumn.FORMER_NAMES, former);
        put(RosterColumn.NAME, List.of(to));
    }

    RosterLine line() {
        return new RosterLine(company(), listing(), get(RosterColumn.PRODUCTS));
    }

    private Exhibitor company() {
        return new Exhibitor(
                before.exhibitor().id(),
                get(RosterColumn.NAME).getFirst(),
                find(RosterColumn.COUNTRY),
                find(RosterColumn.WEBSITE),
                get(RosterColumn.ALIASES),
                get(RosterColumn.FORMER_NAMES));
    }

    private Listing listing() {
        Listing listing = before.listing();
        return new Listing(
                listing.edition(),
                listing.exhibitor(),
                listing.product(),
                find(RosterColumn.ROLE),
                find(RosterColumn.BOOTH),
                listing.source(),
                find(RosterColumn.SHARES_WITH),
                listing.demoTimes(),
                listing.isNew(),
                find(RosterColumn.EMBARGO).map(Instant::parse));
    }

    private List<String> get(RosterColumn column) {
        return texts.getOrDefault(column, List.of());
    }

    private Optional<String> find(RosterColumn column) {
        return get(column).stream().findFirst();
    }
}
