package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.kernel.Slug;
import org.bordercatalogue.product.Entry;
import org.bordercatalogue.product.EntryStore;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.product.Standing;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.proposal.Progress;
import org.bordercatalogue.proposal.Proposal;

/** Begins drafts; within one transaction. */
final class Beginning {
    /** No identity of a published product begins so, since no exhibitor's id does. */
    private static final String UNPUBLISHED = "~";

    private static final int LONGEST_ID = 150;
    private static final int LONGEST_NAME = 300;

    private final Desk desk;

    Beginning(Desk desk) {
        this.desk = desk;
    }

    /** What a new entry starts with. */
    record Stated(String capability, List<Figure> figures) {}

    Proposal begin(NewEntry wanted, List<Stated> stated) {
        String name = name(wanted);
        String exhibitor = wanted.exhibitor();
        boolean own = desk.actor().edits(exhibitor);
        if (!own && !desk.actor().organisesType(desk.rules().lineage(wanted.type()))) {
            throw Refusal.notFound("exhibitor", exhibitor);
        }
        if (!desk.transaction().standings().isActive(exhibitor)) {
            throw Refusal.conflict(
                    "The exhibitor " + exhibitor + " is not in the catalogue, or has left it");
        }
        if (desk.rules().registry().findType(wanted.type()).isEmpty()) {
            throw Refusal.input(
                    "There is no equipment type \"" + wanted.type() + "\"; choose one of the list");
        }
        String id = newId(exhibitor, name);
        EntryState entry = addEntry(id, wanted);
        Proposal draft =
                new Revisions(desk)
                        .add(
                                entry,
                                Stage.DRAFT,
                                new Revisions.Origin(
                                        content(id, name, wanted, stated),
                                        Optional.empty(),
                                        Optional.empty(),
                                        desk.me()),
                                Progress.begun(desk.now()));
        desk.log("begin", id, "", "");
        if (!own) {
            desk.tellOwner(NoticeKind.DRAFTED_FOR_YOU, entry, Optional.of(draft.id()), "");
        }
        return draft;
    }

    Proposal edit(EntryState entry) {
        desk.require(entry, Party.EDITOR, Party.ORGANISER);
        return desk.transaction().proposals().findOpen(entry.id()).orElseGet(() -> reopen(entry));
    }

    private Proposal reopen(EntryState entry) {
        if (entry.standing() == Standing.MERGED || entry.standing() == Standing.REMOVED) {
            throw Refusal.conflict(
                    entry.id() + " is " + entry.standing() + "; it cannot be edited");
        }
        Proposal last = desk.transaction().proposals().listOfEntry(entry.id()).getFirst();
        if (last.stage() == Stage.REFUSED && entry.entry().liveRevision().isEmpty()) {
            throw Refusal.conflict(
                    entry.id() + " was refused for good; ask the organiser if that was a mistake");
        }
        boolean textWaits =
                last.stage() == Stage.REJECTED && last.base().equals(entry.entry().liveRevision());
        Optional<String> live = entry.entry().liveRevision();
        if (textWaits || live.isEmpty()) {
            desk.log("edit", entry.id(), "from revision " + last.number(), "");
            return new Revisions(desk).continueAsDraft(new Matter(entry, last));
        }
        desk.log("edit", entry.id(), "from what is live", "");
        return new Revisions(desk)
                .add(
                        entry,
                        Stage.DRAFT,
                        new Revisions.Origin(
                                desk.contentOf(live.get()), live, Optional.empty(), desk.me()),
                        Progress.begun(desk.now()));
    }

    private EntryState addEntry(String id, NewEntry wanted) {
        desk.transaction()
                .entries()
                .saveEntry(
                        new Entry(
                                id,
                                wanted.exhibitor(),
                                UNPUBLISHED + id,
                                wanted.type(),
                                Optional.empty(),
                                Standing.NEW));
        return desk.transaction().standings().findState(id).orElseThrow();
    }

    private static Product content(String id, String name, NewEntry wanted, List<Stated> stated) {
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        stated.forEach(each -> figures.put(each.capability(), each.figures()));
        return new Product(
                id,
                wanted.exhibitor(),
                name,
                Optional.empty(),
                wanted.type(),
                List.of(),
                LocalText.EMPTY,
                figures,
                List.of());
    }

    private static String name(NewEntry wanted) {
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.input("Give the product a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (name.codePoints().anyMatch(Beginning::isLost)) {
            throw Refusal.input("The name holds NUL or half of a character");
        }
        return name;
    }

    private static boolean isLost(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    private String newId(String exhibitor, String name) {
        String slug = Slug.of(exhibitor + " " + name.replace("+", " plus "));
        String plain = slug.length() <= LONGEST_ID ? slug : Slug.of(slug.substring(0, LONGEST_ID));
        EntryStore entries = desk.transaction().entries();
        String id = plain;
        for (int number = 2; entries.findEntry(id).isPresent(); number++) {
            id = plain + "-" + number;
        }
        return id;
    }
}
