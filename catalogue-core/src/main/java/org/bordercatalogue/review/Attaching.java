package org.bordercatalogue.review;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.MediaFields;
import org.bordercatalogue.draft.SavedSection;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.MediaLimits;
import org.bordercatalogue.media.Taken;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.MediaKind;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.store.MediaReference;

/** Adds pictures and documents to drafts; they go the way of the draft from there. */
public final class Attaching {
    private final Work work;
    private final MediaIntake intake;

    public Attaching(CatalogueStore store, Rulebook rules, MediaIntake intake) {
        this.work = new Work(store, rules);
        this.intake = intake;
    }

    public MediaLimits limits() {
        return intake.limits();
    }

    /**
     * Answers why a file is not taken; empty where it stands in the draft now, or stood there
     * already. Throws {@code STALE} where the draft is no longer the version that was seen.
     */
    public Optional<MediaFault> attach(Actor actor, Attachment wanted) {
        Optional<MediaFault> full = work.read(actor, desk -> full(desk, wanted.revision()));
        if (full.isPresent()) {
            return full;
        }
        return switch (intake.take(wanted.upload())) {
            case Taken.Refused(MediaFault fault) -> Optional.of(fault);
            case Taken.Kept kept -> work.write(actor, desk -> add(desk, wanted, kept));
        };
    }

    /** Before the file is read, as far as can be said then. */
    private Optional<MediaFault> full(Desk desk, String revision) {
        Matter matter = desk.getMatter(revision, Action.SAVE);
        return full(desk, matter, 1);
    }

    private Optional<MediaFault> full(Desk desk, Matter matter, long bytes) {
        List<MediaReference> files = desk.transaction().media().listForEntry(matter.entry().id());
        long held = files.stream().mapToLong(MediaReference::bytes).sum();
        if (files.size() >= limits().entryFiles() || held + bytes > limits().entryBytes()) {
            return Optional.of(MediaFault.ENTRY_FULL);
        }
        long company = desk.transaction().media().bytesOf(matter.entry().exhibitor());
        return company + bytes > limits().companyBytes()
                ? Optional.of(MediaFault.COMPANY_FULL)
                : Optional.empty();
    }

    private Optional<MediaFault> add(Desk desk, Attachment wanted, Taken.Kept kept) {
        Matter matter = desk.getMatter(wanted.revision(), Action.SAVE);
        String entry = matter.entry().id();
        requireVersion(desk, matter, wanted, kept);
        boolean known = desk.transaction().media().find(entry, kept.sha256()).isPresent();
        Optional<MediaFault> full = known ? Optional.empty() : full(desk, matter, kept.bytes());
        if (full.isPresent()) {
            return full;
        }
        desk.transaction()
                .media()
                .add(
                        new MediaReference(
                                entry,
                                kept.sha256(),
                                kept.type().code(),
                                kept.name(),
                                kept.bytes()));
        if (!kept.words().isEmpty()) {
            desk.transaction().media().keepWords(kept.sha256(), kept.words());
        }
        save(desk, matter, item(wanted, kept));
        return Optional.empty();
    }

    /** What stands there already may be sent again by who does not know that it arrived. */
    private static void requireVersion(
            Desk desk, Matter matter, Attachment wanted, Taken.Kept kept) {
        Draft draft = new DraftDesk(desk).draft(matter);
        if (!isShown(draft.fields(), kept.sha256())) {
            wanted.version().ifPresent(seen -> DraftBatch.requireVersion(draft, seen));
        }
    }

    private static boolean isShown(Fields fields, String sha256) {
        return MediaFields.rows(fields).stream()
                .anyMatch(row -> row.file().equals(sha256) && !row.dropped());
    }

    private static MediaItem item(Attachment wanted, Taken.Kept kept) {
        boolean picture = kept.type().isPicture();
        MediaKind kind =
                wanted.kind() == MediaKind.PICTURE && !picture
                        ? MediaKind.DATASHEET
                        : wanted.kind();
        return new MediaItem(kept.sha256(), kind, wanted.title().strip(), wanted.expires());
    }

    /** As if its writer had typed one more row; whoever has the page open is told as ever. */
    private static void save(Desk desk, Matter matter, MediaItem item) {
        DraftDesk drafts = new DraftDesk(desk);
        Draft draft = drafts.draft(matter);
        FormSection section = drafts.getSection(draft, Forms.MEDIA);
        Fields present = Sections.only(section, draft.fields());
        if (!isShown(present, item.sha256())) {
            desk.transaction()
                    .drafts()
                    .saveSection(
                            new SavedSection(
                                    matter.id(),
                                    section.id(),
                                    draft.versionOf(section.id()) + 1,
                                    MediaFields.with(present, item),
                                    desk.me(),
                                    desk.now()));
            desk.log("attach", matter.entry().id(), item.title(), "");
        }
    }
}
