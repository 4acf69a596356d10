package org.bordercatalogue.web.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.roster.Rosters;
import org.bordercatalogue.roster.Rosters.Roster;
import org.bordercatalogue.upload.TableUpload;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.SentParts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.SheetWriter;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** Who is listed at an edition as a table, taken away and sent in by its organisers. */
@Path("organise/editions/{edition}/table")
@Produces(MediaType.TEXT_HTML)
public final class RostersResource {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final Rosters rosters;
    private final PageContexts contexts;
    private final SheetWriter workbooks = new WorkbookSheetWriter("catalogue");
    private final SheetWriter csv = new TableCsvWriter();

    public RostersResource(Rosters rosters, PageContexts contexts) {
        this.rosters = rosters;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ORGANISER)
    public Page start(
            @PathParam("edition") String edition, @Context ContainerRequestContext request) {
        return start(edition, "", request);
    }

    /** A table without any row, with all that can be chosen. */
    @GET
    @Path("template.{format: xlsx|csv}")
    @Produces(MediaType.WILDCARD)
    @Audience(Group.ORGANISER)
    public Response template(
            @PathParam("edition") String edition,
            @PathParam("format") String format,
            @Context ContainerRequestContext request) {
        Roster roster = roster(edition, request);
        return download(roster, List.of(), format, "template " + edition, request);
    }

    /** Those who are listed now. */
    @GET
    @Path("exhibitors.{format: xlsx|csv}")
    @Produces(MediaType.WILDCARD)
    @Audience(Group.ORGANISER)
    public Response exhibitors(
            @PathParam("edition") String edition,
            @PathParam("format") String format,
            @Context ContainerRequestContext request) {
        Roster roster = roster(edition, request);
        return download(roster, roster.rows(), format, edition, request);
    }

    /** Takes a file in, shows what it would change, and changes nothing. */
    @POST
    @Audience(Group.ORGANISER)
    public Response upload(
            @PathParam("edition") String edition,
            @Context HttpServletRequest parts,
            @Context ContainerRequestContext request) {
        rosters.getEdition(EntryPages.actor(request), edition);
        SentParts sent = new SentParts(parts);
        Visit.of(request).caller().requireToken(sent.text("form-token"));
        try {
            SentTable table = SentTable.of(sent);
            String id =
                    rosters.keep(EntryPages.actor(request), edition, table.name(), table.sheets());
            return seeOther(edition, id, request);
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            return EntryPages.answer(BAD_REQUEST, start(edition, words(refused), request));
        }
    }

    @GET
    @Path("{id}")
    @Audience(Group.ORGANISER)
    public Page table(
            @PathParam("edition") String edition,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        return table(edition, id, "", request);
    }

    @POST
    @Path("{id}")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(
            @PathParam("edition") String edition,
            @PathParam("id") String id,
            @FormParam("seen") @DefaultValue("") String seen,
            @Context ContainerRequestContext request) {
        try {
            rosters.apply(EntryPages.actor(request), edition, id, seen);
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.CONFLICT) {
                throw refused;
            }
            return EntryPages.answer(CONFLICT, table(edition, id, words(refused), request));
        }
        return seeOther(edition, id, request);
    }

    private Page table(String edition, String id, String refused, ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TableUpload upload = rosters.getUpload(EntryPages.actor(request), edition, id);
        RosterPages pages =
                new RosterPages(context, rosters.getEdition(EntryPages.actor(request), edition));
        return context.page(
                "table/roster",
                upload.outcome().isPresent()
                        ? pages.outcome(upload)
                        : pages.preview(
                                upload,
                                rosters.preview(EntryPages.actor(request), edition, upload),
                                refused));
    }

    private Page start(String edition, String fault, ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Roster roster = roster(edition, request);
        return context.page(
                "table/rosters", new RosterPages(context, roster.edition()).start(roster, fault));
    }

    private Roster roster(String edition, ContainerRequestContext request) {
        return rosters.getRoster(EntryPages.actor(request), edition);
    }

    private Response download(
            Roster roster,
            List<List<String>> rows,
            String format,
            String name,
            ContainerRequestContext request) {
        Book book = new RosterBooks(contexts.of(request)).book(roster, rows);
        return Download.of(book, format.equals("csv") ? csv : workbooks, name);
    }

    private Response seeOther(String edition, String id, ContainerRequestContext request) {
        return EntryPages.seeOther(
                contexts.of(request).links().to("organise", "editions", edition, "table", id));
    }

    private static String words(CatalogueException refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }
}
