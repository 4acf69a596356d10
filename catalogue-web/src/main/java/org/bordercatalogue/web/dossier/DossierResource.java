package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.dossier.CanonicalJson;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.kernel.Sha256;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.purchasing.Dossiers;
import org.bordercatalogue.shortlist.Decision;
import org.bordercatalogue.shortlist.Reason;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Frame;
import org.bordercatalogue.web.view.Page;

/** Freezes comparisons, and shows what was frozen. */
@Path("dossiers")
@FormForVisitors
@Produces(MediaType.TEXT_HTML)
public final class DossierResource {
    private static final String ID = "{id: [0-9a-f]{64}}";

    private final Dossiers dossiers;
    private final Comparing comparing;
    private final ComparisonAddresses addresses;
    private final DossierDesk desk;
    private final PageContexts contexts;

    public DossierResource(
            Dossiers dossiers,
            Comparing comparing,
            ComparisonAddresses addresses,
            DossierDesk desk,
            PageContexts contexts) {
        this.dossiers = dossiers;
        this.comparing = comparing;
        this.addresses = addresses;
        this.desk = desk;
        this.contexts = contexts;
    }

    /** The form before it is frozen. */
    record NewPage(
            Frame frame,
            String heading,
            String action,
            String question,
            String title,
            String back,
            List<ReasonFields.Row> rows) {}

    /** Its hash, worked out anew. */
    record VerifyPage(
            Frame frame,
            String heading,
            String id,
            String found,
            boolean intact,
            String file,
            String back,
            int bytes) {}

    @GET
    @Path("new")
    @Audience(Group.ANYBODY)
    public Page form(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ComparisonState state =
                required(addresses.parse(request.getUriInfo().getQueryParameters()).state());
        String heading = context.text("dossier.new");
        ComparedProducts compared = comparing.compare(state);
        List<String> names = compared.comparison().products().stream().map(Product::name).toList();
        return context.page(
                "dossier/new",
                new NewPage(
                        context.frame(heading),
                        heading,
                        addresses.with("/dossiers/new", state, context.visit()),
                        ComparisonAddresses.query(state),
                        context.messages().all(names),
                        addresses.page(state, context.visit()),
                        comparing.listProducts(state.items()).stream()
                                .map(each ->
                                        ReasonFields.row(
                                                each,
                                                new Reason(each.product().id(), Decision.OPEN, ""),
                                                context))
                                .toList()));
    }

    @POST
    @Path("new")
    @Audience(Group.ANYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(
            MultivaluedMap<String, String> form, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ComparisonState state = required(addresses.parse(first(form, "question")));
        JsonNode document =
                desk.documents()
                        .document(
                                state,
                                comparing.compare(state),
                                new DossierDocuments.Words(
                                        first(form, "title"),
                                        first(form, "note"),
                                        ReasonFields.read(form, state.items())),
                                context);
        Dossier dossier = dossiers.freeze(document, context.visit().network());
        return Response.seeOther(URI.create(context.links().to("dossiers", dossier.id()))).build();
    }

    @GET
    @Path(ID)
    @Audience(Group.ANYBODY)
    public Page show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Dossier dossier = dossiers.getDossier(id);
        JsonNode document = desk.documents().read(dossier);
        return context.page(
                "dossier/dossier",
                desk.pages()
                        .page(dossier, document, desk.changes().since(document, context), context));
    }

    @GET
    @Path(ID + "/verify")
    @Audience(Group.ANYBODY)
    public Page verify(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Dossier dossier = dossiers.getDossier(id);
        // Through the canonical form once more: the text itself is not trusted either.
        String canonical = CanonicalJson.write(desk.documents().read(dossier));
        String found = Sha256.hex(canonical);
        String heading = context.text("dossier.verify");
        return context.page(
                "dossier/verify",
                new VerifyPage(
                        context.frame(heading),
                        heading,
                        id,
                        found,
                        found.equals(id),
                        context.links().to("dossiers", id + ".json"),
                        context.links().to("dossiers", id),
                        canonical.getBytes(StandardCharsets.UTF_8).length));
    }

    private static ComparisonState required(ComparisonState state) {
        if (state.items().isEmpty()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "items: nothing is compared yet; choose products first");
        }
        return state;
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
