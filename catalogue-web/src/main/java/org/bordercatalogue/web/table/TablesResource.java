package org.bordercatalogue.web.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.bulk.Tables;
import org.bordercatalogue.bulk.Tables.EntryTable;
import org.bordercatalogue.capability.EquipmentType;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.upload.TableUpload;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.SentParts;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.SheetWriter;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** A company's entries as tables, taken away and sent in. */
@Path("workspace/{exhibitor}/tables")
@Produces(MediaType.TEXT_HTML)
public final class TablesResource {
    private static final int BAD_REQUEST = 400;

    private final EntryPages entries;
    private final Tables tables;
    private final SheetWriter workbooks = new WorkbookSheetWriter("catalogue");
    private final SheetWriter csv = new TableCsvWriter();

    public TablesResource(EntryPages entries, Tables tables) {
        this.entries = entries;
        this.tables = tables;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    public Page tables(
            @PathParam("exhibitor") String exhibitor, @Context ContainerRequestContext request) {
        return page(exhibitor, "", request);
    }

    /** A table without any entry. */
    @GET
    @Path("template")
    @Produces(MediaType.WILDCARD)
    @Audience(Group.EXHIBITOR)
    public Response template(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("type") @DefaultValue("") String type,
            @Context ContainerRequestContext request) {
        requireOwn(exhibitor, request);
        List<EntryTable> one = List.of(new EntryTable(tables.layout(type), List.of()));
        return download(one, format, type, request);
    }

    /** One's own entries; as CSV those of one type. */
    @GET
    @Path("entries.{format: xlsx|csv}")
    @Produces(MediaType.WILDCARD)
    @Audience(Group.EXHIBITOR)
    public Response entries(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("format") String format,
            @QueryParam("type") @DefaultValue("") String type,
            @Context ContainerRequestContext request) {
        List<EntryTable> own =
                tables.listEntries(EntryPages.actor(request), exhibitor).stream()
                        .filter(each -> type.isEmpty() || each.layout().type().equals(type))
                        .toList();
        if (own.isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND, "There are no entries of the type \"" + type + "\".");
        }
        return download(own, format, exhibitor + " " + type, request);
    }

    /** Takes a file in, shows what it would change, and changes nothing. */
    @POST
    @Audience(Group.EXHIBITOR)
    public Response upload(
            @PathParam("exhibitor") String exhibitor,
            @Context HttpServletRequest parts,
            @Context ContainerRequestContext request) {
        requireOwn(exhibitor, request);
        SentParts sent = new SentParts(parts);
        Visit.of(request).caller().requireToken(sent.text("form-token"));
        Actor actor = EntryPages.actor(request);
        try {
            SentTable table = SentTable.of(sent);
            String id = tables.keep(actor, exhibitor, table.name(), table.sheets());
            return EntryPages.seeOther(
                    entries.context(request).links().to("workspace", exhibitor, "tables", id));
        } catch (CatalogueException refused) {
            if (refused.code() != ErrorCode.INVALID_INPUT) {
                throw refused;
            }
            return EntryPages.answer(BAD_REQUEST, page(exhibitor, refused.getMessage(), request));
        }
    }

    @GET
    @Path("{id}")
    @Audience(Group.EXHIBITOR)
    public Page table(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Actor actor = EntryPages.actor(request);
        TableUpload upload = tables.getUpload(actor, exhibitor, id);
        TablePages pages = new TablePages(entries, context, exhibitor);
        return context.page(
                "table/table",
                upload.outcome().isPresent()
                        ? pages.outcome(upload)
                        : pages.preview(upload, tables.preview(actor, exhibitor, upload)));
    }

    @POST
    @Path("{id}")
    @Audience(Group.EXHIBITOR)
    public Response apply(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        Actor actor = EntryPages.actor(request);
        tables.apply(actor, exhibitor, tables.getUpload(actor, exhibitor, id));
        return EntryPages.seeOther(
                entries.context(request).links().to("workspace", exhibitor, "tables", id));
    }

    private Page page(String exhibitor, String fault, ContainerRequestContext request) {
        requireOwn(exhibitor, request);
        PageContext context = entries.context(request);
        List<EntryTable> own = tables.listEntries(EntryPages.actor(request), exhibitor);
        return context.page(
                "table/tables",
                new TablesPage(
                        context.workFrame(context.text("tables.title")),
                        entries.exhibitors().name(exhibitor),
                        fault,
                        own.isEmpty()
                                ? ""
                                : context.links()
                                        .to("workspace", exhibitor, "tables", "entries.xlsx"),
                        own.stream().map(each -> link(context, exhibitor, each)).toList(),
                        context.links().to("workspace", exhibitor, "tables", "template"),
                        entries.registry().listTypes().stream()
                                .map(type -> option(context, type))
                                .toList(),
                        context.links().to("workspace", exhibitor, "tables"),
                        context.links().to("workspace", exhibitor)));
    }

    private static TablesPage.Link link(PageContext context, String exhibitor, EntryTable table) {
        String type = table.layout().type();
        return new TablesPage.Link(
                context.types().of(type).label(),
                context.links()
                        .carrying(
                                "/workspace/" + Addresses.encode(exhibitor) + "/tables/entries.csv",
                                List.of(Addresses.parameter("type", type))));
    }

    private static Field.Option option(PageContext context, EquipmentType type) {
        return new Field.Option(type.id(), context.in(type.label()), false);
    }

    private Response download(
            List<EntryTable> all, String format, String name, ContainerRequestContext request) {
        Book book = new TableBooks(entries.context(request), entries.registry()).book(all);
        if (format.equals("csv") && all.size() > 1) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER, "A CSV holds one type; name it, as in type=…");
        }
        return Download.of(book, format.equals("csv") ? csv : workbooks, name);
    }

    private static void requireOwn(String exhibitor, ContainerRequestContext request) {
        if (!EntryPages.actor(request).edits(exhibitor)) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }
}
