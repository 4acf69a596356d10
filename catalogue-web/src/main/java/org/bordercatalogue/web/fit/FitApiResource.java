package org.bordercatalogue.web.fit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.Fitting;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.page.PageContexts;

/** Products ranked by requirements, as data. */
@Path("api/v1/fit")
@Produces(MediaType.APPLICATION_JSON)
public final class FitApiResource {
    private final Fitting fitting;
    private final FitAddresses addresses;
    private final FigureNodes nodes;
    private final PageContexts contexts;

    public FitApiResource(
            Fitting fitting, FitAddresses addresses, FigureNodes nodes, PageContexts contexts) {
        this.fitting = fitting;
        this.addresses = addresses;
        this.nodes = nodes;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public FitRepresentation fit(@Context ContainerRequestContext request) {
        FitAddresses.Parsed parsed = addresses.parse(request.getUriInfo().getQueryParameters());
        return FitRepresentation.of(
                fitting.answer(parsed.question()), parsed.ignored(), nodes, contexts.of(request));
    }
}
