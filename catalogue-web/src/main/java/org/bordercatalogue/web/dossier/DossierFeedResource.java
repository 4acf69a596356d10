package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.purchasing.Dossiers;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.SiteAddress;

/** Tells feed readers what has changed of that which a dossier cites; no account is needed. */
@Path("dossiers/{id: [0-9a-f]{64}}/changes.atom")
public final class DossierFeedResource {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final SiteAddress site;
    private final PageContexts contexts;

    public DossierFeedResource(
            Dossiers dossiers, DossierDesk desk, SiteAddress site, PageContexts contexts) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.site = site;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    @Produces("application/atom+xml")
    public byte[] feed(@PathParam("id") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Dossier dossier = dossiers.getDossier(id);
        JsonNode document = desk.documents().read(dossier);
        String page = site.origin() + context.links().to("dossiers", id);
        String itself = site.origin() + context.links().to("dossiers", id, "changes.atom");
        return new ChangeFeed(page, itself, context)
                .write(dossier, document, desk.changes().since(document, context));
    }
}
