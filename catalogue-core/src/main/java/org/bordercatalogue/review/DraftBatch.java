package org.bordercatalogue.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.DraftReading;
import org.bordercatalogue.draft.Fault;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.Form;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.Overlay;
import org.bordercatalogue.draft.ProductFields;
import org.bordercatalogue.product.Identity;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.Stage;
import org.bordercatalogue.proposal.EntryState;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.upload.TableUpload;

/** Drafts that are written together, by one person and within one transaction. */
public final class DraftBatch {
    private final Desk desk;

    DraftBatch(Desk desk) {
        this.desk = desk;
    }

    /** A draft of a new entry, which asking again with the same key begins no second time. */
    public Draft begin(NewEntry wanted, Optional<String> key) {
        String id =
                desk.once(key, "begin", () -> new Beginning(desk).begin(wanted, List.of()).id());
        return getDraft(id);
    }

    public Draft getDraft(String revision) {
        return new DraftDesk(desk).draft(desk.getMatter(revision));
    }

    /**
     * The entry's draft, begun where there is none; also one that waits, which nobody writes to.
     */
    public Draft edit(String entry) {
        return getDraft(new Beginning(desk).edit(desk.getEntry(entry)).id());
    }

    /** An entry of an exhibitor as it would be edited now. */
    public Standing standing(String entry) {
        EntryState state = desk.getEntry(entry);
        Optional<Proposal> open = desk.transaction().proposals().findOpen(entry);
        if (open.isPresent()) {
            Draft draft = new DraftDesk(desk).draft(new Matter(state, open.get()));
            return new Standing(
                    state,
                    draft.version(),
                    draft.reading().product(),
                    draft.fields(),
                    open.get().stage() == Stage.DRAFT);
        }
        Proposal last = desk.transaction().proposals().listOfEntry(entry).getFirst();
        Product content = desk.contentOf(state.entry().liveRevision().orElse(last.id()));
        String version = "p" + last.number() + "." + last.version();
        return new Standing(state, version, content, ProductFields.of(content), true);
    }

    /**
     * An entry as it would be edited now.
     *
     * @param version changes whenever anything is written to it
     * @param writable whether nothing of it waits for somebody else
     */
    public record Standing(
            EntryState entry, String version, Product product, Fields fields, boolean writable) {}

    /** What the public reads of an entry. */
    public Optional<Product> findLive(String entry) {
        return desk.getEntry(entry).entry().liveRevision().map(desk::contentOf);
    }

    /** Whether something was done under this key of the same person before. */
    public boolean isDone(String key) {
        return desk.transaction().proposals().findPerformed(desk.me(), key).isPresent();
    }

    /** Notes what was done under a key; refuses one that stands for something else. */
    public void done(String key, String action, String result) {
        desk.once(Optional.of(key), action, () -> result);
    }

    /** An entry of this exhibitor as it would be edited now. */
    public Optional<Standing> findStanding(String exhibitor, String entry) {
        return desk.transaction()
                .standings()
                .findState(entry)
                .filter(state -> state.exhibitor().equals(exhibitor))
                .map(state -> standing(state.id()));
    }

    /** Ids of the entries of an exhibitor by what their names are recognised by. */
    public Map<String, String> entriesByName(String exhibitor) {
        Map<String, String> names = new HashMap<>();
        for (String entry : listEntries(exhibitor)) {
            String name = desk.transaction().proposals().listOfEntry(entry).getFirst().name();
            names.putIfAbsent(Identity.of(exhibitor, name).key(), entry);
        }
        return names;
    }

    /** What a draft says beyond nothing. */
    public List<Difference> differencesFromNothing(Draft draft) {
        Product product = draft.reading().product();
        return differences(Blanks.of(product), product);
    }

    /** Whether a table was written into drafts before. */
    public boolean isApplied(String upload) {
        return desk.transaction()
                .uploads()
                .findUpload(upload)
                .flatMap(TableUpload::outcome)
                .isPresent();
    }

    /** Notes that a table was written into drafts, and what came of it. */
    public void applied(String upload, String outcome) {
        desk.transaction().uploads().setOutcome(upload, outcome);
    }

    /** The entries of an exhibitor, by id. */
    public List<String> listEntries(String exhibitor) {
        if (!desk.actor().edits(exhibitor)) {
            throw Refusal.notFound("exhibitor", exhibitor);
        }
        return desk.transaction().standings().listOfExhibitor(exhibitor).stream()
                .map(EntryState::id)
                .toList();
    }

    /** Refuses a draft that was written to since the version was seen. */
    public static void requireVersion(Draft draft, String seen) {
        if (!draft.version().equals(seen)) {
            throw Refusal.stale(
                    "The draft "
                            + draft.matter().id()
                            + " was changed meanwhile: you saw "
                            + seen
                            + ", it is now "
                            + draft.version()
                            + "; read it again and make your change anew");
        }
    }

    /** Replaces fields of a draft; all of them or none. */
    public Overlaid overlay(Draft draft, Overlay overlay) {
        Matter matter = draft.matter();
        desk.require(matter, Action.SAVE);
        Fields next = draft.fields().overlaid(overlay.fields(), overlay.names());
        DraftReading reading = desk.rules().drafts().read(draft.opened(), next);
        Set<String> replaced = Set.copyOf(overlay.names());
        List<Fault> faults =
                reading.faults().stream()
                        .filter(fault -> replaced.contains(fault.field()))
                        .toList();
        if (!faults.isEmpty()) {
            return new Overlaid.Refused(reading, faults);
        }
        boolean changed = save(draft, next, reading.product().type());
        if (changed) {
            rename(matter, next);
        }
        return new Overlaid.Kept(getDraft(matter.id()), changed);
    }

    /** What two states of a product differ in, as a reviewer would see it. */
    public List<Difference> differences(Product before, Product after) {
        return desk.rules().differences().between(before, after);
    }

    private boolean save(Draft draft, Fields next, String type) {
        Form form = desk.rules().forms().formFor(type);
        boolean changed = false;
        for (FormSection section : form.sections()) {
            Fields whole = DraftFields.complete(section, Sections.only(section, next));
            if (!whole.saysSame(Sections.only(section, draft.fields()))) {
                new DraftDesk(desk).save(draft, section, whole);
                changed = true;
            }
        }
        return changed;
    }

    private void rename(Matter matter, Fields next) {
        next.find(Forms.NAME)
                .filter(name -> !name.equals(matter.proposal().name()))
                .ifPresent(name ->
                        desk.transaction().proposals().update(matter.proposal().named(name)));
    }
}
