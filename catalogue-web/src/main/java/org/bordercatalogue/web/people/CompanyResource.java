package org.bordercatalogue.web.people;

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
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.membership.Members;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.form.Fault;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** The people of one company; to whoever does not belong to it, it is not there. */
@Path("company/{exhibitor}/people")
@Produces(MediaType.TEXT_HTML)
public final class CompanyResource {
    private static final int LONGEST_NAME = 120;

    private final CatalogueStore store;
    private final Members members;
    private final Invitations invitations;
    private final CompanyPages pages;
    private final PageContexts contexts;

    public CompanyResource(
            CatalogueStore store, Members members, Invitations invitations, PageContexts contexts) {
        this.store = store;
        this.members = members;
        this.invitations = invitations;
        this.pages = new CompanyPages(members, invitations);
        this.contexts = contexts;
    }

    @GET
    @Audience({Group.EXHIBITOR, Group.ORGANISER, Group.ADMINISTRATOR})
    public Response people(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(
                context,
                exhibitor,
                TypedForm.blank("invite", context.messages()),
                CompanyPages.Outcome.done(done),
                Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.EXHIBITOR, Group.ORGANISER, Group.ADMINISTRATOR})
    public Response invite(
            @PathParam("exhibitor") String exhibitor,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("invite", context.messages(), typed);
        Optional<String> name = form.line("name", LONGEST_NAME);
        Optional<EmailAddress> email = form.email("email");
        Optional<Role> role = RoleNames.atCompany(form.text("role"), exhibitor);
        if (role.isEmpty()) {
            form.fault("role", "fault.choice");
        }
        if (form.faulty()) {
            return page(
                    context,
                    exhibitor,
                    form,
                    CompanyPages.Outcome.NONE,
                    Response.Status.BAD_REQUEST);
        }
        invitations.invite(
                actor(context),
                new Invitations.Wish(email.orElseThrow(), name.orElseThrow(), role.orElseThrow()),
                context.visit().language());
        return done(context, exhibitor, "invited");
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.EXHIBITOR, Group.ORGANISER, Group.ADMINISTRATOR})
    public Response change(
            @PathParam("exhibitor") String exhibitor,
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("role") @DefaultValue("") String role,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        members.requireVisible(actor(context), exhibitor);
        Role next =
                RoleNames.atCompany(role, exhibitor)
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.INVALID_INPUT, "There is no such role."));
        return after(
                context, exhibitor, "changed", () -> members.change(actor(context), account, next));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.EXHIBITOR, Group.ORGANISER, Group.ADMINISTRATOR})
    public Response remove(
            @PathParam("exhibitor") String exhibitor,
            @FormParam("account") @DefaultValue("") String account,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        boolean left = actor(context).id().filter(account::equals).isPresent();
        Response answer =
                after(
                        context,
                        exhibitor,
                        "removed",
                        () -> members.remove(actor(context), exhibitor, account));
        return left && answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                ? Response.seeOther(URI.create(context.links().account())).build()
                : answer;
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.EXHIBITOR, Group.ORGANISER, Group.ADMINISTRATOR})
    public Response withdraw(
            @PathParam("exhibitor") String exhibitor,
            @FormParam("invitation") @DefaultValue("") String invitation,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return after(
                context,
                exhibitor,
                "withdrawn",
                () -> invitations.withdraw(actor(context), invitation));
    }

    private Response after(PageContext context, String exhibitor, String word, Runnable change) {
        try {
            change.run();
            return done(context, exhibitor, word);
        } catch (CatalogueException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            Fault fault = new Fault("", context.text("fault.last-admin"), false);
            return page(
                    context,
                    exhibitor,
                    TypedForm.blank("invite", context.messages()),
                    new CompanyPages.Outcome("", List.of(fault)),
                    Response.Status.CONFLICT);
        }
    }

    private Response page(
            PageContext context,
            String exhibitor,
            TypedForm invite,
            CompanyPages.Outcome outcome,
            Response.Status status) {
        String name =
                store.read(transaction -> transaction.exhibitors().findExhibitor(exhibitor))
                        .map(Exhibitor::name)
                        .orElseThrow(() ->
                                new CatalogueException(
                                        ErrorCode.NOT_FOUND, "There is no such exhibitor."));
        return Response.status(status)
                .entity(
                        context.page(
                                "people/company",
                                pages.page(context, exhibitor, name, invite, outcome)))
                .build();
    }

    private static Response done(PageContext context, String exhibitor, String word) {
        return Response.seeOther(
                        URI.create(context.links().done(word, "company", exhibitor, "people")))
                .build();
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
