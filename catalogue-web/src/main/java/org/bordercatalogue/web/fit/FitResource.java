package org.bordercatalogue.web.fit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.bordercatalogue.browse.Fitting;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** The page of products ranked by requirements, and the doors by which one comes to it. */
@Path("fit")
@Produces(MediaType.TEXT_HTML)
public final class FitResource {
    private final Fitting fitting;
    private final FitAddresses addresses;
    private final FitForms forms;
    private final FitPages pages;
    private final PageContexts contexts;

    public FitResource(
            Fitting fitting, FitAddresses addresses, FitForms forms, PageContexts contexts) {
        this.fitting = fitting;
        this.addresses = addresses;
        this.forms = forms;
        this.pages = forms.pages(addresses);
        this.contexts = contexts;
    }

    @GET
    public Page fit(
            @QueryParam("add") @DefaultValue("") String added,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        FitAddresses.Parsed parsed = addresses.parse(request.getUriInfo().getQueryParameters());
        return context.page(
                "fit/fit",
                pages.page(
                        fitting.answer(parsed.question()), added, parsed.ignored(), context));
    }

    /** Leads to the one address of the requirements that the editor describes. */
    @GET
    @Path("filter")
    public Response filter(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        MultivaluedMap<String, String> fields = request.getUriInfo().getQueryParameters();
        FitQuestion question = addresses.parse(forms.parameters(fields, visit)).question();
        String address = addresses.page(question, visit);
        String added = fields.getFirst(FitAddresses.ADD);
        boolean adds = added != null && !added.isBlank();
        return Response.seeOther(
                        URI.create(
                                adds
                                        ? address
                                                + (address.contains("?") ? "&" : "?")
                                                + Addresses.parameter(FitAddresses.ADD, added)
                                                + "#added"
                                        : address))
                .build();
    }

    /** Takes a search's filters over as musts. */
    @GET
    @Path("from")
    public Response from(@Context ContainerRequestContext request) {
        FitQuestion question =
                addresses.requiring(
                        addresses.parse(request.getUriInfo().getQueryParameters()).question());
        return Response.seeOther(URI.create(addresses.page(question, Visit.of(request)))).build();
    }
}
