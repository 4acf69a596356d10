package org.bordercatalogue.web.compare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.data.FigureNodes;
import org.bordercatalogue.web.fit.FitAddresses;
import org.bordercatalogue.web.page.PageContexts;

/** Comparisons as data. */
@Path("api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
public final class CompareApiResource {
    private final Comparing comparing;
    private final FitAddresses addresses;
    private final FigureNodes nodes;
    private final PageContexts contexts;

    public CompareApiResource(
            Comparing comparing, FitAddresses addresses, FigureNodes nodes, PageContexts contexts) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.nodes = nodes;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public ComparisonRepresentation compare(
            @QueryParam("items") List<String> items, @Context ContainerRequestContext request) {
        return ComparisonRepresentation.of(
                comparing.compare(
                        CompareItems.parse(items),
                        addresses.profile(request.getUriInfo().getQueryParameters())),
                nodes,
                contexts.of(request));
    }
}
