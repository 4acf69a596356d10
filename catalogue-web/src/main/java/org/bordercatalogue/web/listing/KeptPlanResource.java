package org.bordercatalogue.web.listing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.FloorPlans;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.Upload;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.SentParts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Visit;

/** Takes the floor plan of an edition from its organisers. */
@Path("organise/editions/{edition}/plan")
@Produces(MediaType.TEXT_HTML)
public final class KeptPlanResource {
    private static final int NOT_TAKEN = 422;
    private static final String FILE = "file";
    private static final String ALT = "alt";

    private final KeptEditions editions;
    private final FloorPlans plans;
    private final PageContexts contexts;

    public KeptPlanResource(KeptEditions editions, FloorPlans plans, PageContexts contexts) {
        this.editions = editions;
        this.plans = plans;
        this.contexts = contexts;
    }

    /** Puts a plan up, or, where no file is chosen, says in other words what the present shows. */
    @POST
    @Audience(Group.ORGANISER)
    public Response put(
            @PathParam("edition") String id,
            @Context HttpServletRequest parts,
            @Context ContainerRequestContext request) {
        SentParts sent = new SentParts(parts);
        Visit.of(request).caller().requireToken(sent.text("form-token"));
        PageContext context = contexts.of(request);
        boolean standing = editions.get(context, id).rules().floorPlan().isPresent();
        Optional<KeptPlan.Refused> refused =
                standing && sent.size(FILE) == 0
                        ? describe(context, id, sent.text(ALT))
                        : put(context, id, sent);
        return refused.map(each -> page(context, id, each)).orElseGet(() -> done(context, id));
    }

    @POST
    @Path("remove")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("edition") String id, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        plans.remove(actor(context), id);
        return done(context, id);
    }

    private Optional<KeptPlan.Refused> describe(PageContext context, String id, String alt) {
        try {
            plans.describe(actor(context), id, alt);
            return Optional.empty();
        } catch (CatalogueException e) {
            return Optional.of(refused(context, alt, e));
        }
    }

    private Optional<KeptPlan.Refused> put(PageContext context, String id, SentParts sent) {
        String alt = sent.text(ALT);
        if (sent.size(FILE) > plans.mostBytes()) {
            return Optional.of(refused(context, alt, MediaFault.TOO_LARGE));
        }
        Upload upload = new Upload(sent.fileName(FILE), sent.content(FILE));
        try {
            return plans.put(actor(context), id, upload, alt)
                    .map(fault -> refused(context, alt, fault));
        } catch (CatalogueException e) {
            return Optional.of(refused(context, alt, e));
        }
    }

    private static KeptPlan.Refused refused(PageContext context, String alt, MediaFault fault) {
        return new KeptPlan.Refused(alt, context.text("media-fault." + fault.code()), "");
    }

    /** Only what is said of the plan may be at fault. */
    private static KeptPlan.Refused refused(
            PageContext context, String alt, CatalogueException refusal) {
        if (refusal.code() != ErrorCode.INVALID_INPUT) {
            throw refusal;
        }
        String key = alt.isBlank() ? "fault.missing" : "fault.line";
        return new KeptPlan.Refused(alt, "", context.text(key));
    }

    private Response page(PageContext context, String id, KeptPlan.Refused refused) {
        return Response.status(NOT_TAKEN)
                .entity(editions.page(context, id, KeptEditions.Sent.of(refused), ""))
                .build();
    }

    private static Response done(PageContext context, String id) {
        String page = context.links().done("plan", "organise", "editions", id);
        return Response.seeOther(URI.create(page + "#plan")).build();
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
