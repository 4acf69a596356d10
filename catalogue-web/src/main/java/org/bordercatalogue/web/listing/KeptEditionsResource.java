package org.bordercatalogue.web.listing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.edition.Listing;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.listing.KeptEdition;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** The editions as organisers keep them: what they are, their rules, and who is where. */
@Path("organise/editions")
@Produces(MediaType.TEXT_HTML)
public final class KeptEditionsResource {
    private final KeptEditions editions;
    private final PageContexts contexts;

    public KeptEditionsResource(KeptEditions editions, PageContexts contexts) {
        this.editions = editions;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ORGANISER)
    public Response list(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return list(context, TypedForm.blank(KeptEditionPages.ABOUT, context.messages()));
    }

    @POST
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm(KeptEditionPages.ABOUT, context.messages(), typed);
        try {
            return form.line("edition-name", EditionForms.LONGEST)
                    .map(editions::fresh)
                    .flatMap(fresh -> EditionForms.readAbout(form, fresh))
                    .map(edition -> {
                        editions.keeping().saveEdition(actor(context), edition);
                        return done(context, "added", edition.id());
                    })
                    .orElseGet(() -> list(context, form));
        } catch (CatalogueException e) {
            return list(context, refused(form, e));
        }
    }

    @GET
    @Path("{edition}")
    @Audience(Group.ORGANISER)
    public Response edition(
            @PathParam("edition") String id,
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, id, Optional.empty(), done);
    }

    @POST
    @Path("{edition}/about")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response about(
            @PathParam("edition") String id,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        KeptEdition kept = editions.get(context, id);
        return attempt(
                context,
                id,
                new TypedForm(KeptEditionPages.ABOUT, context.messages(), typed),
                form ->
                        EditionForms.readAbout(form, kept.edition())
                                .ifPresent(
                                        it -> editions.keeping().saveEdition(actor(context), it)));
    }

    @POST
    @Path("{edition}/rules")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rules(
            @PathParam("edition") String id,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        KeptEdition kept = editions.get(context, id);
        return attempt(
                context,
                id,
                new TypedForm(KeptEditionPages.RULES, context.messages(), typed),
                form ->
                        EditionForms.readRules(form, kept.rules())
                                .ifPresent(it -> editions.keeping().saveRules(actor(context), it)));
    }

    @POST
    @Path("{edition}/listings")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response listExhibitor(
            @PathParam("edition") String id,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        KeptEdition kept = editions.get(context, id);
        return attempt(
                context,
                id,
                new TypedForm(KeptEditionPages.LIST, context.messages(), typed),
                form ->
                        new ListingForm(form, kept, editions.exhibitors(context))
                                .read()
                                .ifPresent(it -> editions.keeping().list(actor(context), it)));
    }

    /** Takes an exhibitor from the edition with all it shows there. */
    @POST
    @Path("{edition}/listings/remove")
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("edition") String id,
            @FormParam("exhibitor") @DefaultValue("") String exhibitor,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        editions.get(context, id);
        return attempt(
                context,
                id,
                TypedForm.blank(KeptEditionPages.LIST, context.messages()),
                _ ->
                        editions.keeping()
                                .remove(
                                        actor(context),
                                        Listing.bare(id, exhibitor, Optional.empty())));
    }

    private Response attempt(PageContext context, String id, TypedForm form, Deed deed) {
        try {
            deed.on(form);
        } catch (CatalogueException e) {
            refused(form, e);
        }
        return form.faulty()
                ? page(context, id, Optional.of(form), "")
                : done(context, form.name(), id);
    }

    /** What is done with a form; what is wrong with it stands in the form afterwards. */
    private interface Deed {
        void on(TypedForm form);
    }

    private static TypedForm refused(TypedForm form, CatalogueException refusal) {
        if (refusal.code() != ErrorCode.CONFLICT && refusal.code() != ErrorCode.INVALID_INPUT) {
            throw refusal;
        }
        form.refused(refusal);
        return form;
    }

    private Response list(PageContext context, TypedForm form) {
        KeptEditionsPage view =
                new KeptEditionPages(context)
                        .list(editions.keeping().listEditions(actor(context)), form);
        return answer(form.faulty()).entity(context.page("listing/kept-editions", view)).build();
    }

    private Response page(PageContext context, String id, Optional<TypedForm> form, String done) {
        KeptEditions.Sent sent = new KeptEditions.Sent(form, Optional.empty());
        return answer(form.isPresent()).entity(editions.page(context, id, sent, done)).build();
    }

    private static Response.ResponseBuilder answer(boolean faulty) {
        return Response.status(faulty ? Response.Status.BAD_REQUEST : Response.Status.OK);
    }

    private static Response done(PageContext context, String word, String id) {
        return Response.seeOther(URI.create(context.links().done(word, "organise", "editions", id)))
                .build();
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
