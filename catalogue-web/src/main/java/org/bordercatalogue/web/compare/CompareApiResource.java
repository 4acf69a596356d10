package org.bordercatalogue.web.compare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.compare.ComparisonParameters;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContexts;

/** Comparisons as data. */
@Path("api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
public final class CompareApiResource {
    private final Comparing comparing;
    private final ComparisonAddresses addresses;
    private final ComparisonRepresentations representations;
    private final PageContexts contexts;

    public CompareApiResource(
            Comparing comparing,
            ComparisonAddresses addresses,
            ComparisonRepresentations representations,
            PageContexts contexts) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.representations = representations;
        this.contexts = contexts;
    }

    /** Every product of the address, whether a page would show it at once or not. */
    @GET
    @Audience(Group.ANYBODY)
    public ComparisonRepresentation compare(@Context ContainerRequestContext request) {
        ComparisonParameters.Parsed parsed =
                addresses.parse(request.getUriInfo().getQueryParameters());
        return representations.of(
                comparing.compare(parsed.state()), parsed.ignored(), contexts.of(request));
    }
}
