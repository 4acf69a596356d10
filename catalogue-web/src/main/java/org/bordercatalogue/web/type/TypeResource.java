package org.bordercatalogue.web.type;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.TypeCounts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** The pages of equipment types. */
@Path("equipment-types")
@Produces(MediaType.TEXT_HTML)
public final class TypeResource {
    private final Registry registry;
    private final TypeCounts counts;
    private final TypePages pages;
    private final PageContexts contexts;

    public TypeResource(Registry registry, TypeCounts counts, PageContexts contexts) {
        this.registry = registry;
        this.counts = counts;
        this.pages = new TypePages(registry);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page types(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("type/types", pages.list(counts.count(), context));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public Page type(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page("type/type", pages.page(registry.getType(id), counts.count(), context));
    }
}
