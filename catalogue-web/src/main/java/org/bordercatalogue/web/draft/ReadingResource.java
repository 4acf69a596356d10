package org.bordercatalogue.web.draft;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.FigureFields;
import org.bordercatalogue.draft.RowReader;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;

/** Reads a figure back while it is typed; keeps nothing. */
@Path("drafts/reading")
@Produces(MediaType.APPLICATION_JSON)
public final class ReadingResource {
    private final EntryPages entries;
    private final RowReader rows;

    public ReadingResource(EntryPages entries, RowReader rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER})
    public SavedView.Understood reading(
            @QueryParam("capability") @DefaultValue("") String id,
            @QueryParam("text") @DefaultValue("") String text,
            @Context ContainerRequestContext request) {
        Capability capability =
                entries.registry()
                        .findCapability(id)
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.NOT_FOUND,
                                        "There is no capability \"" + id + "\""));
        FigureFields row =
                new FigureFields(1, text.strip(), List.of(), "", "", "", "", "", "", false);
        return Keeping.understood(
                new ReadingViews(entries.context(request)), capability, rows.read(capability, row));
    }
}
