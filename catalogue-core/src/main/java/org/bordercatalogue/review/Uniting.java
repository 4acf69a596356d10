package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.ListingUnion;
import org.bordercatalogue.listing.Register;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.store.CatalogueStore;

/**
 * Two exhibitors that are the same organisation become one. The one that stays has the entries,
 * listings and people of both and goes by the names of both; the other leaves the catalogue, and
 * its address leads on.
 */
public final class Uniting {
    private final Work work;

    public Uniting(CatalogueStore store, Rulebook rules) {
        this.work = new Work(store, rules);
    }

    /**
     * What it would do. Nothing is written.
     *
     * @param staying the id of the one that stays, its name, or a name it had
     */
    public Union preview(Actor actor, String ending, String staying) {
        return work.read(actor, desk -> union(desk, ending, staying));
    }

    /**
     * Does it; throws {@code CONFLICT} while something hinders it.
     *
     * @param fromEnding what is said as the one that ends says it
     * @return the one that stays
     */
    public Exhibitor unite(
            Actor actor,
            String ending,
            String staying,
            Set<Union.Field> fromEnding,
            String reason) {
        return work.write(
                actor,
                desk -> {
                    String why = Refusal.reason(reason);
                    Union union = union(desk, ending, staying);
                    if (union.hindered()) {
                        throw Refusal.conflict(
                                "Products of one name or booths at one edition stand against it");
                    }
                    Exhibitor one = one(union, fromEnding);
                    desk.transaction().exhibitors().saveExhibitor(one);
                    new Belonging(desk).move(ending, one.id());
                    List<EntryState> moved = handOver(desk, union);
                    new ListingUnion(desk.transaction(), ending, one.id())
                            .write(new Register(desk.transaction(), desk.me()));
                    desk.transaction().standings().setActive(ending, false);
                    desk.transaction()
                            .entries()
                            .listEntryIdsOfExhibitor(one.id())
                            .forEach(desk.transaction().outbox()::enqueue);
                    log(desk, union, why);
                    moved.forEach(each ->
                            desk.tellOwner(NoticeKind.TRANSFERRED, each, Optional.empty(), why));
                    return one;
                });
    }

    private static Exhibitor one(Union union, Set<Union.Field> fromEnding) {
        Exhibitor ending = union.ending();
        Exhibitor staying = union.staying();
        Function<Union.Field, Exhibitor> whose =
                field -> fromEnding.contains(field) ? ending : staying;
        return new Exhibitor(
                        staying.id(),
                        whose.apply(Union.Field.NAME).name(),
                        whose.apply(Union.Field.COUNTRY).country(),
                        whose.apply(Union.Field.WEBSITE).website(),
                        staying.aliases(),
                        staying.formerNames())
                .with(staying)
                .with(ending);
    }

    private static List<EntryState> handOver(Desk desk, Union union) {
        HandingOver handing = new HandingOver(desk);
        return union.entries().stream()
                .map(each -> handing.handOver(desk.getEntry(each.id()), union.staying().id()))
                .toList();
    }

    private static void log(Desk desk, Union union, String why) {
        String ending = union.ending().id();
        String staying = union.staying().id();
        desk.log("unite", ending, "goes on as %s: %s".formatted(staying, why), "");
        desk.log(
                "unite",
                staying,
                "takes over %s with %d entries: %s".formatted(ending, union.entries().size(), why),
                "");
    }

    private static Union union(Desk desk, String endingId, String stayingWord) {
        Exhibitor ending =
                desk.transaction()
                        .exhibitors()
                        .findExhibitor(endingId)
                        .orElseThrow(() -> Refusal.notFound("exhibitor", endingId));
        Exhibitor staying =
                desk.transaction()
                        .exhibitors()
                        .matchExhibitor(stayingWord)
                        .orElseThrow(() -> Refusal.notFound("exhibitor", stayingWord));
        requireLead(desk.actor(), ending, staying);
        requireTwo(desk, ending, staying);
        List<EntryState> going =
                desk.transaction().standings().listOfExhibitor(ending.id()).stream()
                        .filter(Uniting::goes)
                        .toList();
        ListingUnion listings = new ListingUnion(desk.transaction(), ending.id(), staying.id());
        Belonging belonging = new Belonging(desk);
        return new Union(
                ending,
                staying,
                going.stream().map(each -> new Union.Going(each.id(), name(desk, each))).toList(),
                going.stream().flatMap(each -> twins(desk, each, staying).stream()).toList(),
                listings.editions(),
                listings.clashes(),
                belonging.listNewcomers(ending.id(), staying.id()),
                belonging.listKeys(ending.id()).size());
    }

    /** What is merged or removed stays where it was; its address tells what became of it. */
    private static boolean goes(EntryState entry) {
        return entry.standing() != Standing.MERGED && entry.standing() != Standing.REMOVED;
    }

    private static String name(Desk desk, EntryState entry) {
        return entry.entry()
                .liveRevision()
                .flatMap(desk.transaction().proposals()::findProposal)
                .or(() ->
                        desk.transaction().proposals().listOfEntry(entry.id()).stream().findFirst())
                .map(Proposal::name)
                .orElse(entry.id());
    }

    private static Optional<Union.Twins> twins(Desk desk, EntryState entry, Exhibitor staying) {
        if (entry.entry().liveRevision().isEmpty()) {
            return Optional.empty();
        }
        String name = desk.contentOf(entry.entry().liveRevision().get()).name();
        return desk.transaction()
                .entries()
                .findEntryByIdentity(Identity.of(staying.id(), name).key())
                .map(twin -> new Union.Twins(name, entry.id(), twin.id()));
    }

    private static void requireLead(Actor actor, Exhibitor ending, Exhibitor staying) {
        if (!actor.leadsType(List.of())) {
            throw forbidden("Only a lead of all types of equipment may unite two companies");
        }
        if (actor.belongsTo(ending.id()) || actor.belongsTo(staying.id())) {
            throw forbidden("You are of one of the two; another lead must unite them");
        }
    }

    private static void requireTwo(Desk desk, Exhibitor ending, Exhibitor staying) {
        if (ending.id().equals(staying.id())) {
            throw Refusal.conflict(staying.name() + " is this company itself");
        }
        for (Exhibitor each : List.of(ending, staying)) {
            if (!desk.transaction().standings().isActive(each.id())) {
                throw Refusal.conflict(each.name() + " has left the catalogue");
            }
        }
    }

    private static CatalogueException forbidden(String message) {
        return new CatalogueException(ErrorCode.FORBIDDEN, message);
    }
}
