package org.bordercatalogue.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.Slug;

/** A line being changed cell by cell. */
final class LineDraft {
    private final RosterLine before;
    String name;
    List<String> aliases;
    List<String> formerNames;
    Optional<String> country;
    Optional<String> website;
    Optional<String> role;
    Optional<String> booth;
    Optional<String> host;
    Optional<Instant> embargo;
    List<String> products;

    LineDraft(RosterLine before) {
        this.before = before;
        this.name = before.exhibitor().name();
        this.aliases = before.exhibitor().aliases();
        this.formerNames = before.exhibitor().formerNames();
        this.country = before.exhibitor().country();
        this.website = before.exhibitor().website();
        this.role = before.listing().role();
        this.booth = before.listing().booth();
        this.host = before.listing().sharesWith();
        this.embargo = before.listing().embargoUntil();
        this.products = before.products();
    }

    /** The company keeps what it was called before, unless it is only written otherwise now. */
    void rename(String to) {
        List<String> former = new ArrayList<>(formerNames);
        if (!former.contains(name) && !Slug.of(to).equals(Slug.of(name))) {
            former.add(name);
        }
        former.remove(to);
        formerNames = former;
        name = to;
    }

    RosterLine line() {
        Listing listing = before.listing();
        return new RosterLine(
                new Exhibitor(
                        before.exhibitor().id(), name, country, website, aliases, formerNames),
                new Listing(
                        listing.edition(),
                        listing.exhibitor(),
                        listing.product(),
                        role,
                        booth,
                        listing.source(),
                        host,
                        listing.demoTimes(),
                        listing.isNew(),
                        embargo),
                products);
    }
}
