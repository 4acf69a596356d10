package org.bordercatalogue.web.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.purchasing.Dossiers;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;

/** A dossier as a file. */
@Path("dossiers/{id: [0-9a-f]{64}}.{format: json|xlsx}")
public final class DossierFileResource {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DossierBooks books;
    private final PageContexts contexts;

    public DossierFileResource(
            Dossiers dossiers, DossierDesk desk, DossierBooks books, PageContexts contexts) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.books = books;
        this.contexts = contexts;
    }

    /** As JSON the very bytes over which the hash was made. */
    @GET
    @Audience(Group.ANYBODY)
    public Response file(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @Context ContainerRequestContext request) {
        Dossier dossier = dossiers.getDossier(id);
        String name = "dossier-" + id;
        if (format.equals("json")) {
            return Response.ok(dossier.document(), MediaType.APPLICATION_JSON_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
                    .build();
        }
        PageContext context = contexts.of(request);
        return Download.of(
                books.book(dossier, desk.documents().read(dossier), context),
                new WorkbookSheetWriter(context.text("catalogue.name")),
                name);
    }
}
