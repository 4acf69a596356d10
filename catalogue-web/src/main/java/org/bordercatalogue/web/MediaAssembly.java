package org.bordercatalogue.web;

import java.nio.file.Path;
import java.util.List;
import org.bordercatalogue.listing.EditionKeeping;
import org.bordercatalogue.listing.FloorPlans;
import org.bordercatalogue.media.MediaFolder;
import org.bordercatalogue.media.MediaIntake;
import org.bordercatalogue.media.MediaLimits;
import org.bordercatalogue.media.imageio.ImageIoPictures;
import org.bordercatalogue.media.pdfbox.PdfBoxDocuments;
import org.bordercatalogue.review.Attaching;
import org.bordercatalogue.review.Expiring;
import org.bordercatalogue.review.Rulebook;
import org.bordercatalogue.review.Showing;
import org.bordercatalogue.review.Sweeping;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.draft.UploadResource;
import org.bordercatalogue.web.edition.FloorPlanResource;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.listing.KeptEditions;
import org.bordercatalogue.web.listing.KeptPlanResource;
import org.bordercatalogue.web.media.MediaResource;
import org.bordercatalogue.web.media.SentMedia;
import org.bordercatalogue.web.program.DraftMediaResource;
import org.bordercatalogue.web.program.ProgramDesk;

/** Puts together how pictures and documents are taken in, shown, and cleared away. */
final class MediaAssembly {
    private final CatalogueStore store;
    private final Rulebook rules;
    private final Path data;
    private final MediaFolder folder;
    private final Daily daily;

    MediaAssembly(CatalogueStore store, Rulebook rules, Path data) {
        this.store = store;
        this.rules = rules;
        this.data = data;
        this.folder = new MediaFolder(data);
        this.daily = new Daily(rules.clock(), this::clear);
    }

    /** Does what is due once a day. */
    void due() {
        daily.run();
    }

    private void clear() {
        new Expiring(store, rules).run();
        new Sweeping(store, rules, folder).run();
    }

    /**
     * @param programs what resources for programs have in common
     */
    List<Object> resources(EntryPages entries, ProgramDesk programs) {
        MediaIntake intake =
                new MediaIntake(
                        new ImageIoPictures(),
                        new PdfBoxDocuments(data),
                        folder,
                        MediaLimits.USUAL);
        SentMedia sent = new SentMedia(folder);
        Attaching attaching = new Attaching(store, rules, intake);
        FloorPlans plans = new FloorPlans(store, intake);
        return List.of(
                new UploadResource(entries, attaching),
                new DraftMediaResource(programs, attaching, entries.contexts()),
                new MediaResource(new Showing(store, rules), sent),
                new FloorPlanResource(plans, sent),
                new KeptPlanResource(
                        new KeptEditions(new EditionKeeping(store), store),
                        plans,
                        entries.contexts()));
    }
}
