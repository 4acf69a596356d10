package org.bordercatalogue.web.compare;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.fit.FitAddresses;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** The page of a comparison, which is nothing but its address. */
@Path("compare")
@Produces(MediaType.TEXT_HTML)
public final class CompareResource {
    private final Comparing comparing;
    private final FitAddresses addresses;
    private final ComparePages pages;
    private final PageContexts contexts;

    public CompareResource(
            Comparing comparing,
            Registry registry,
            Units units,
            FitAddresses addresses,
            PageContexts contexts) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.pages = new ComparePages(registry, units);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response compare(
            @QueryParam("items") List<String> items,
            @QueryParam("view") @DefaultValue("all") String view,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        List<String> ids = CompareItems.parse(items);
        if (items.size() > 1) {
            String one =
                    context.links()
                            .here(
                                    context.visit().path(),
                                    context.visit().query(),
                                    "items",
                                    String.join(",", ids));
            return Response.seeOther(URI.create(one)).build();
        }
        RequirementProfile profile = addresses.profile(request.getUriInfo().getQueryParameters());
        CompareView rows = CompareView.parse(view);
        return Response.ok(
                        context.page(
                                "compare/compare",
                                pages.page(comparing.compare(ids, profile), rows, context)))
                .build();
    }
}
