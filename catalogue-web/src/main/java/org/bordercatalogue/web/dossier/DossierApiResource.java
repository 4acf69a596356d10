package org.bordercatalogue.web.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.purchasing.Dossiers;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;

/** Dossiers as data: the very bytes over which their hash was made. */
@Path("api/v1/dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class DossierApiResource {
    private final Dossiers dossiers;

    public DossierApiResource(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response dossier(@PathParam("id") String id) {
        return Response.ok(dossiers.getDossier(id).document(), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
