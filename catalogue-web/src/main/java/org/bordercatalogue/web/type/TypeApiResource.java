package org.bordercatalogue.web.type;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bordercatalogue.browse.TypeCounts;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Visit;

/** Equipment types as data. */
@Path("api/v1/equipment-types")
@Produces(MediaType.APPLICATION_JSON)
public final class TypeApiResource {
    private final Registry registry;
    private final TypeCounts counts;

    public TypeApiResource(Registry registry, TypeCounts counts) {
        this.registry = registry;
        this.counts = counts;
    }

    /** The root with all below it. */
    @GET
    @Audience(Group.ANYBODY)
    public TypeRepresentation.Types types(@Context ContainerRequestContext request) {
        return new TypeRepresentation.Types(
                List.of(TypeRepresentation.Branch.of(counts.count(), Visit.of(request).links())));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public TypeRepresentation type(
            @PathParam("id") String id, @Context ContainerRequestContext request) {
        return TypeRepresentation.of(
                registry.getType(id), registry.capabilitiesOf(id), Visit.of(request).links());
    }
}
