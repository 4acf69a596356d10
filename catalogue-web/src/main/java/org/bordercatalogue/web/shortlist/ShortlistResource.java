package org.bordercatalogue.web.shortlist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.purchasing.Shortlists;
import org.bordercatalogue.shortlist.Shortlist;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.dossier.ReasonFields;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.view.Page;

/** Shortlists behind their links. */
@Path("shortlists")
@FormForVisitors
@Produces(MediaType.TEXT_HTML)
public final class ShortlistResource {
    private static final String SECRET = "{secret: [A-Za-z0-9_-]{43}}";

    private final Shortlists shortlists;
    private final ComparisonAddresses addresses;
    private final ShortlistPages pages;
    private final ShortlistFiles files;
    private final PageContexts contexts;

    public ShortlistResource(
            Shortlists shortlists,
            ComparisonAddresses addresses,
            ShortlistPages pages,
            ShortlistFiles files,
            PageContexts contexts) {
        this.shortlists = shortlists;
        this.addresses = addresses;
        this.pages = pages;
        this.files = files;
        this.contexts = contexts;
    }

    @GET
    @Path("new")
    @Audience(Group.ANYBODY)
    public Page form(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ComparisonState state =
                required(addresses.parse(request.getUriInfo().getQueryParameters()).state());
        return context.page("shortlist/shortlist", pages.fresh(state, context));
    }

    @POST
    @Path("new")
    @Audience(Group.ANYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            MultivaluedMap<String, String> form, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        String secret = shortlists.add(content(form), context.visit().network());
        return to(secret, context);
    }

    @GET
    @Path(SECRET)
    @Audience(Group.ANYBODY)
    public Page show(
            @PathParam("secret") String secret,
            @QueryParam("saved") @DefaultValue("") String saved,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page(
                "shortlist/shortlist",
                pages.page(shortlists.open(secret), secret, !saved.isEmpty(), context));
    }

    @POST
    @Path(SECRET)
    @Audience(Group.ANYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("secret") String secret,
            MultivaluedMap<String, String> form,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        shortlists.change(secret, version(form), content(form));
        return to(secret, context);
    }

    @GET
    @Path(SECRET + ".{format: csv|xlsx|json}")
    @Produces(MediaType.WILDCARD)
    @Audience(Group.ANYBODY)
    public Response file(
            @PathParam("secret") String secret,
            @PathParam("format") String format,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Shortlist shortlist = shortlists.open(secret).shortlist();
        ShortlistRepresentation data = files.data(shortlist, context);
        return switch (format) {
            case "csv" ->
                    Download.of(files.book(data, context), new CsvSheetWriter(), shortlist.name());
            case "xlsx" ->
                    Download.of(
                            files.book(data, context),
                            new WorkbookSheetWriter(context.text("catalogue.name")),
                            shortlist.name());
            default ->
                    Response.ok(data, MediaType.APPLICATION_JSON_TYPE)
                            .header(
                                    "Content-Disposition",
                                    "attachment; filename=\"shortlist.json\"")
                            .build();
        };
    }

    private Shortlists.Content content(MultivaluedMap<String, String> form) {
        ComparisonState state = required(addresses.parse(question(form)));
        return new Shortlists.Content(
                first(form, "name"),
                first(form, "note"),
                ComparisonAddresses.query(state),
                ReasonFields.read(form, state.items()));
    }

    /** The comparison kept so far, or another one whose address was put in its place. */
    private static String question(MultivaluedMap<String, String> form) {
        String address = first(form, "address").strip();
        int query = address.indexOf('?');
        return query < 0 ? first(form, "question") : address.substring(query + 1);
    }

    private static int version(MultivaluedMap<String, String> form) {
        String version = first(form, "version");
        if (!version.matches("\\d{1,9}")) {
            throw new CatalogueException(
                    ErrorCode.INVALID_INPUT, "The form does not say which version it changes.");
        }
        return Integer.parseInt(version);
    }

    private static ComparisonState required(ComparisonState state) {
        if (state.items().isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "items: nothing is compared yet; choose products first");
        }
        return state;
    }

    private static Response to(String secret, PageContext context) {
        String address = context.links().to("shortlists", secret);
        return Response.seeOther(
                        URI.create(address + (address.contains("?") ? "&" : "?") + "saved=yes"))
                .build();
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
