package org.bordercatalogue.web.draft;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.product.ProductPreview;
import org.bordercatalogue.web.view.Page;

/** A draft as the public would see it. */
@Path("drafts/{revision}/preview")
@Produces(MediaType.TEXT_HTML)
public final class PreviewResource {
    private final EntryPages entries;
    private final ProductPreview preview;

    public PreviewResource(EntryPages entries, ProductPreview preview) {
        this.entries = entries;
        this.preview = preview;
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    public Page preview(
            @PathParam("revision") String revision, @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        Draft draft =
                entries.secretariat().drafting().getDraft(EntryPages.actor(request), revision);
        return preview.page(
                draft.matter().proposal(),
                draft.reading().product(),
                new WorkLinks(context.links()).draft(revision),
                context);
    }
}
