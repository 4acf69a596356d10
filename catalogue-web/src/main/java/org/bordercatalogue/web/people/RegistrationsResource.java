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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Registration;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.membership.Registrations;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.Moments;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** Where organisers admit companies, and ask people in. */
@Path("organise/registrations")
@Produces(MediaType.TEXT_HTML)
public final class RegistrationsResource {
    private static final int LONGEST_NAME = 120;

    private final CatalogueStore store;
    private final Registrations registrations;
    private final Invitations invitations;
    private final PageContexts contexts;

    public RegistrationsResource(
            CatalogueStore store,
            Registrations registrations,
            Invitations invitations,
            PageContexts contexts) {
        this.store = store;
        this.registrations = registrations;
        this.invitations = invitations;
        this.contexts = contexts;
    }

    @GET
    @Audience({Group.ORGANISER, Group.ADMINISTRATOR})
    public Response list(
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, done, TypedForm.blank("invite", context.messages()), Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.ORGANISER, Group.ADMINISTRATOR})
    public Response invite(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("invite", context.messages(), typed);
        Optional<String> name = form.line("name", LONGEST_NAME);
        Optional<EmailAddress> email = form.email("email");
        Optional<Role> role =
                form.text("exhibitor").isEmpty()
                        ? RoleNames.elsewhere("delegate")
                        : exhibitor(form.text("exhibitor"))
                                .map(it -> new Role.ExhibitorAdmin(it.id()));
        if (role.isEmpty()) {
            form.fault("exhibitor", "fault.choice");
        }
        if (form.faulty()) {
            return page(context, "", form, Optional.empty());
        }
        invitations.invite(
                actor(context),
                new Invitations.Wish(email.orElseThrow(), name.orElseThrow(), role.orElseThrow()),
                context.visit().language());
        return done(context, "invited");
    }

    @POST
    @Path("withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.ORGANISER, Group.ADMINISTRATOR})
    public Response withdraw(
            @FormParam("invitation") @DefaultValue("") String invitation,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        invitations.withdraw(actor(context), invitation);
        return done(context, "withdrawn");
    }

    /**
     * @param into an exhibitor that there is, empty for a new one
     */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.ORGANISER, Group.ADMINISTRATOR})
    public Response approve(
            @PathParam("id") String id,
            @FormParam("into") @DefaultValue("") String into,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        if (into.isEmpty()) {
            registrations.approve(actor(context), id);
        } else {
            registrations.approveInto(actor(context), id, new Role.ExhibitorAdmin(into));
        }
        return done(context, "approved");
    }

    @POST
    @Path("{id}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience({Group.ORGANISER, Group.ADMINISTRATOR})
    public Response refuse(
            @PathParam("id") String id,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("refuse-" + id, context.messages(), typed);
        if (form.text("reason").isBlank()) {
            form.fault("reason", "fault.reason");
            return page(
                    context, "", TypedForm.blank("invite", context.messages()), Optional.of(form));
        }
        registrations.refuse(actor(context), id, form.text("reason").strip());
        return done(context, "refused");
    }

    private Response page(
            PageContext context, String done, TypedForm invite, Optional<TypedForm> refusal) {
        Actor actor = actor(context);
        String withdraw = context.links().to("organise", "registrations", "withdraw");
        RegistrationsPage view =
                new RegistrationsPage(
                        context.workFrame(context.text("place.registrations")),
                        context.messages().textOr("people.done." + done, ""),
                        registrations.listWaiting(actor).stream()
                                .map(each -> line(context, each, refusal))
                                .toList(),
                        invite.view(
                                context.links().to("organise", "registrations"),
                                "people.invite.button",
                                List.of(
                                        invite.field("name", "text", "off", true),
                                        invite.field("email", "email", "off", true),
                                        invite.choice("exhibitor", false, exhibitors(invite)))),
                        invitations.listOpen(actor).stream()
                                .map(each -> InvitationLine.of(each, withdraw, context))
                                .toList());
        boolean faulty = invite.faulty() || refusal.isPresent();
        return Response.status(faulty ? Response.Status.BAD_REQUEST : Response.Status.OK)
                .entity(context.page("people/registrations", view))
                .build();
    }

    private static RegistrationsPage.WaitingLine line(
            PageContext context, Registrations.Waiting waiting, Optional<TypedForm> sent) {
        Registration asked = waiting.registration();
        TypedForm form =
                sent.filter(it -> it.name().equals("refuse-" + asked.id()))
                        .orElseGet(
                                () -> TypedForm.blank("refuse-" + asked.id(), context.messages()));
        String refuse = context.links().to("organise", "registrations", asked.id(), "refuse");
        FormView refusal =
                form.view(
                        refuse,
                        "registrations.refuse",
                        List.of(form.field("reason", "textarea", "off", true)));
        return new RegistrationsPage.WaitingLine(
                asked.company(),
                asked.country().map(context.messages()::country).orElse(""),
                asked.website().orElse(""),
                asked.name(),
                asked.email().text(),
                Moments.of(asked.createdAt(), context.messages()),
                context.links().to("organise", "registrations", asked.id(), "approve"),
                refuse,
                waiting.like().map(it -> new RegistrationsPage.Like(it.id(), it.name())),
                refusal);
    }

    private List<Field.Option> exhibitors(TypedForm form) {
        List<Field.Option> options = new ArrayList<>();
        options.add(new Field.Option("", "–", false));
        store.read(transaction -> transaction.exhibitors().listExhibitors())
                .forEach(each -> options.add(form.option("exhibitor", each.id(), each.name())));
        return options;
    }

    private Optional<Exhibitor> exhibitor(String id) {
        return store.read(transaction -> transaction.exhibitors().findExhibitor(id));
    }

    private static Response done(PageContext context, String word) {
        return Response.seeOther(
                        URI.create(context.links().done(word, "organise", "registrations")))
                .build();
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
