package org.bordercatalogue.web.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Editions as data. */
@Path("api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
public final class EditionApiResource {
    private final Sheets sheets;

    public EditionApiResource(Sheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Audience(Group.ANYBODY)
    public EditionRepresentation.Editions editions(@Context ContainerRequestContext request) {
        Links links = Visit.of(request).links();
        List<EditionRepresentation.Item> all =
                sheets.listEditions().stream()
                        .map(each -> EditionRepresentation.Item.of(each, links))
                        .toList();
        return new EditionRepresentation.Editions(all.size(), all);
    }

    @GET
    @Audience(Group.ANYBODY)
    @Path("{id}")
    public EditionRepresentation edition(
            @PathParam("id") String id, @Context ContainerRequestContext request) {
        return EditionRepresentation.of(sheets.getEdition(id), Visit.of(request).links());
    }
}
