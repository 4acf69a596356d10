package org.bordercatalogue.web.asking;

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
import java.util.List;
import java.util.Objects;
import org.bordercatalogue.asking.Asking;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.signin.Network;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Frame;
import org.bordercatalogue.web.view.Page;

/**
 * What a product does not state, to be asked for; a page of its own, so that no other sets cookies.
 */
@Path("products/{id}/ask")
@FormForVisitors
@Produces(MediaType.TEXT_HTML)
public final class AskResource {
    private static final String FIGURE = "figure";
    private static final String DONE = "asked";

    private final Asking asking;
    private final Sheets sheets;
    private final PageContexts contexts;

    public AskResource(Asking asking, Sheets sheets, PageContexts contexts) {
        this.asking = asking;
        this.sheets = sheets;
        this.contexts = contexts;
    }

    /**
     * The form.
     *
     * @param done what came of asking, in words; empty before
     */
    record AskPage(
            Frame frame,
            String product,
            String exhibitor,
            String back,
            String action,
            String done,
            List<Choice> figures) {
        AskPage {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure that can be asked for.
     *
     * @param chosen whether the reader came for it
     */
    record Choice(String id, String label, String explain, boolean chosen) {}

    @GET
    @Audience(Group.ANYBODY)
    public Page form(
            @PathParam("id") String id,
            @QueryParam(DONE) @DefaultValue("-1") int asked,
            @QueryParam(FIGURE) List<String> wanted,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Product product = sheets.getProduct(id).product();
        String title = context.messages().text("ask.title", "name", product.name());
        return context.page(
                "product/ask",
                new AskPage(
                        context.frame(title),
                        product.name(),
                        sheets.getProduct(id).exhibitor().name(),
                        context.links().product(id),
                        context.links().to("products", id, "ask"),
                        asked < 0 ? "" : context.text(asked == 0 ? "ask.none" : "ask.done"),
                        asking.listMissing(id).stream()
                                .map(each ->
                                        new Choice(
                                                each.id(),
                                                context.in(each.label()),
                                                context.in(each.explain()),
                                                wanted.contains(each.id())))
                                .toList()));
    }

    @POST
    @Audience(Group.ANYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") String id,
            MultivaluedMap<String, String> form,
            @Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        List<String> figures = Objects.requireNonNullElse(form.get(FIGURE), List.of());
        int asked = asking.ask(visitor(visit), visit.network(), id, figures);
        return Response.seeOther(
                        URI.create(
                                contexts.of(request)
                                        .links()
                                        .carrying(
                                                "/products/" + Addresses.encode(id) + "/ask",
                                                List.of(
                                                        Addresses.parameter(
                                                                DONE, Integer.toString(asked))))))
                .build();
    }

    /** An account where there is one, else the browser in its network. */
    private static String visitor(Visit visit) {
        Caller caller = visit.caller();
        Network network = visit.network();
        return caller.actor().id().orElseGet(() -> network.text() + " " + caller.formToken());
    }
}
