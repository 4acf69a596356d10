package org.bordercatalogue.web.listing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.edition.DemoTime;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.OwnListings;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.page.PageContext;

/** A company's own listings: what it shows at which edition. */
@Path("workspace/{exhibitor}/editions")
@Produces(MediaType.TEXT_HTML)
public final class OwnEditionsResource {
    private final OwnListings listings;
    private final EntryPages entries;

    public OwnEditionsResource(OwnListings listings, EntryPages entries) {
        this.listings = listings;
        this.entries = entries;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    public Response list(
            @PathParam("exhibitor") String exhibitor, @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        return Response.ok(
                        context.page(
                                "listing/own-editions",
                                new OwnEditionPages(entries, context, exhibitor)
                                        .list(
                                                listings.listAppearances(
                                                        EntryPages.actor(request), exhibitor))))
                .build();
    }

    @GET
    @Path("{edition}")
    @Audience(Group.EXHIBITOR)
    public Response edition(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("edition") String edition,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("code") @DefaultValue("") String code,
            @Context ContainerRequestContext request) {
        String notice = entries.context(request).messages().textOr("own-editions.done." + done, "");
        return page(
                request,
                exhibitor,
                edition,
                new OwnEditionPages.Typed(List.of(), Map.of(), code),
                notice);
    }

    /** Shows a product, says something else of one that is shown, or shows one no longer. */
    @POST
    @Path("{edition}")
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("edition") String edition,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Actor actor = EntryPages.actor(request);
        String product = form.text("product");
        try {
            if (form.find("hide").isPresent()) {
                listings.hide(actor, exhibitor, edition, product);
            } else {
                listings.show(
                        actor,
                        new OwnListings.Wish(
                                exhibitor,
                                edition,
                                product,
                                DemoTime.ofLines(form.text("times")),
                                form.find("new").isPresent(),
                                form.find("code")));
            }
        } catch (CatalogueException e) {
            return refused(request, exhibitor, edition, form, e);
        }
        return done(request, "shown", exhibitor, edition);
    }

    /** Begins a successor of what was shown before, with what its type lets a copy take over. */
    @POST
    @Path("{edition}/copy")
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("edition") String edition,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Actor actor = EntryPages.actor(request);
        listings.getAppearance(actor, exhibitor, edition);
        try {
            String draft =
                    entries.secretariat()
                            .drafting()
                            .copy(actor, form.text("product"), form.text("name"), form.key())
                            .id();
            return EntryPages.seeOther(
                    new WorkLinks(entries.context(request).links()).draft(draft));
        } catch (CatalogueException e) {
            return refused(request, exhibitor, edition, form, e);
        }
    }

    @POST
    @Path("{edition}/leave")
    @Audience(Group.EXHIBITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(
            @PathParam("exhibitor") String exhibitor,
            @PathParam("edition") String edition,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        try {
            if (form.find("_sure").isEmpty()) {
                listings.getAppearance(EntryPages.actor(request), exhibitor, edition);
                throw new CatalogueException(
                        ErrorCode.INVALID_INPUT, "Tick that you are sure before you leave");
            }
            listings.leave(EntryPages.actor(request), exhibitor, edition);
        } catch (CatalogueException e) {
            return refused(request, exhibitor, edition, form, e);
        }
        return EntryPages.seeOther(
                entries.context(request).links().to("workspace", exhibitor, "editions"));
    }

    private Response refused(
            ContainerRequestContext request,
            String exhibitor,
            String edition,
            PostedForm form,
            CatalogueException refusal) {
        if (refusal.code() != ErrorCode.CONFLICT && refusal.code() != ErrorCode.INVALID_INPUT) {
            throw refusal;
        }
        String words = Objects.requireNonNullElse(refusal.getMessage(), "");
        Response answer =
                page(
                        request,
                        exhibitor,
                        edition,
                        new OwnEditionPages.Typed(
                                List.of(new Fault("", words, true)),
                                Map.of(form.text("product"), form.text("times")),
                                form.text("code")),
                        "");
        int status = refusal.code() == ErrorCode.CONFLICT ? 409 : 400;
        return Response.fromResponse(answer).status(status).build();
    }

    private Response page(
            ContainerRequestContext request,
            String exhibitor,
            String edition,
            OwnEditionPages.Typed typed,
            String notice) {
        PageContext context = entries.context(request);
        Actor actor = EntryPages.actor(request);
        OwnEditionPage view =
                new OwnEditionPages(entries, context, exhibitor)
                        .page(
                                listings.getAppearance(actor, exhibitor, edition),
                                typed,
                                notice,
                                actor.administers(exhibitor));
        return Response.ok(context.page("listing/own-edition", view)).build();
    }

    private Response done(
            ContainerRequestContext request, String word, String exhibitor, String edition) {
        return Response.seeOther(
                        URI.create(
                                entries.context(request)
                                        .links()
                                        .done(word, "workspace", exhibitor, "editions", edition)))
                .build();
    }
}
