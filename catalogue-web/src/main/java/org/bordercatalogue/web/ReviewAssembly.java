package org.bordercatalogue.web;

import java.time.Clock;
import java.util.List;
import org.bordercatalogue.bulk.Tables;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.draft.DraftReader;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.draft.OpenSections;
import org.bordercatalogue.draft.RowReader;
import org.bordercatalogue.figure.SourceFigureReader;
import org.bordercatalogue.listing.EditionKeeping;
import org.bordercatalogue.listing.Embargoes;
import org.bordercatalogue.listing.OwnListings;
import org.bordercatalogue.product.ProductJson;
import org.bordercatalogue.programs.RepeatedRequests;
import org.bordercatalogue.proposal.Notice;
import org.bordercatalogue.proposal.NoticeKind;
import org.bordercatalogue.review.ReviewPolicy;
import org.bordercatalogue.review.Rulebook;
import org.bordercatalogue.review.Secretariat;
import org.bordercatalogue.review.Telling;
import org.bordercatalogue.roster.Rosters;
import org.bordercatalogue.web.draft.CorrectionResource;
import org.bordercatalogue.web.draft.DraftResource;
import org.bordercatalogue.web.draft.PreviewResource;
import org.bordercatalogue.web.draft.ReadingResource;
import org.bordercatalogue.web.draft.SectionResource;
import org.bordercatalogue.web.draft.SubmitResource;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.letter.LetterWording;
import org.bordercatalogue.web.listing.KeptEditions;
import org.bordercatalogue.web.listing.KeptEditionsResource;
import org.bordercatalogue.web.listing.OwnEditionsResource;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.product.ProductPreview;
import org.bordercatalogue.web.program.OwnDraftsResource;
import org.bordercatalogue.web.program.OwnEntriesResource;
import org.bordercatalogue.web.program.ProgramDesk;
import org.bordercatalogue.web.review.DeskEntryResource;
import org.bordercatalogue.web.review.DeskResource;
import org.bordercatalogue.web.review.RevertResource;
import org.bordercatalogue.web.review.SheetResource;
import org.bordercatalogue.web.review.UnionResource;
import org.bordercatalogue.web.table.RostersResource;
import org.bordercatalogue.web.table.TablesResource;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.workspace.EntryResource;
import org.bordercatalogue.web.workspace.NewEntryResource;
import org.bordercatalogue.web.workspace.WorkspaceResource;

/**
 * Puts together what exhibitors and organisers work with: forms, the desk, and what time brings.
 */
final class ReviewAssembly {
    private final Catalogue catalogue;
    private final Secretariat secretariat;
    private final RowReader rows;
    private final Telling telling;
    private final MediaAssembly media;
    private final ProgramDesk programs;

    /**
     * @param languages in which a description is asked for
     */
    ReviewAssembly(Catalogue catalogue, List<String> languages) {
        this.catalogue = catalogue;
        Registry registry = catalogue.registry();
        SourceFigureReader figures = new SourceFigureReader(catalogue.units());
        this.rows = new RowReader(figures);
        Forms forms = new Forms(registry, languages);
        this.secretariat =
                new Secretariat(
                        catalogue.store(),
                        new Rulebook(
                                registry,
                                forms,
                                new DraftReader(registry, forms, rows),
                                new ProductJson(registry, figures, catalogue.units()),
                                ReviewPolicy.USUAL,
                                Clock.systemUTC()));
        this.media =
                new MediaAssembly(
                        catalogue.store(), secretariat.rules(), catalogue.folder().path());
        this.programs =
                new ProgramDesk(
                        secretariat, new RepeatedRequests(catalogue.store(), Clock.systemUTC()));
        this.telling =
                new Telling(
                        catalogue.store(),
                        secretariat.rules(),
                        new LetterWording(Languages.load(), catalogue.site()),
                        notice -> catalogue.site().absolute(place(notice)));
    }

    /** Does what is due by itself. */
    void due() {
        secretariat.housekeeping().run();
        media.due();
        new Embargoes(catalogue.store(), Clock.systemUTC()).run();
        telling.run();
    }

    /** Where whoever is told goes on. */
    private static String place(Notice notice) {
        return folder(notice) + Addresses.encode(notice.entry());
    }

    /** What is not theirs any more they see as everybody does. */
    private static String folder(Notice notice) {
        if (notice.kind() == NoticeKind.GIVEN_AWAY) {
            return "/products/";
        }
        return notice.exhibitor().isPresent() ? "/entries/" : "/desk/entries/";
    }

    /** Pictures and documents of entries. */
    List<Object> mediaResources(PageContexts contexts) {
        return media.resources(entries(contexts), programs);
    }

    private EntryPages entries(PageContexts contexts) {
        return new EntryPages(secretariat, catalogue.store(), catalogue.registry(), contexts);
    }

    List<Object> resources(PageContexts contexts) {
        EntryPages entries = entries(contexts);
        return List.of(
                new OwnEntriesResource(programs),
                new OwnDraftsResource(programs),
                new TablesResource(
                        entries,
                        new Tables(catalogue.store(), secretariat, catalogue.people().secrets())),
                new WorkspaceResource(entries),
                new NewEntryResource(entries),
                new EntryResource(entries),
                new DraftResource(entries),
                new SectionResource(entries, new OpenSections(Clock.systemUTC())),
                new ReadingResource(entries, rows),
                new PreviewResource(
                        entries, new ProductPreview(catalogue.store(), catalogue.registry())),
                new SubmitResource(entries),
                new CorrectionResource(entries),
                new DeskResource(entries),
                new SheetResource(entries),
                new DeskEntryResource(entries),
                new RevertResource(entries),
                new UnionResource(entries),
                new OwnEditionsResource(
                        new OwnListings(catalogue.store(), Clock.systemUTC()), entries),
                new RostersResource(
                        new Rosters(
                                catalogue.store(), catalogue.people().secrets(), Clock.systemUTC()),
                        contexts),
                new KeptEditionsResource(
                        new KeptEditions(new EditionKeeping(catalogue.store()), catalogue.store()),
                        contexts));
    }
}
