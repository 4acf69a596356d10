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
import org.bordercatalogue.access.Scope;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.membership.Accounts;
import org.bordercatalogue.membership.Invitations;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** What the administrator does with accounts. */
@Path("administer/accounts")
@Produces(MediaType.TEXT_HTML)
public final class AccountsResource {
    private static final int LONGEST_NAME = 120;
    private static final List<String> ROLES =
            List.of("organiser", "organiser-lead", "administrator", "delegate");

    private final Accounts accounts;
    private final Invitations invitations;
    private final ScopeOptions scopes;
    private final PageContexts contexts;

    public AccountsResource(
            Accounts accounts,
            Invitations invitations,
            ScopeOptions scopes,
            PageContexts contexts) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.scopes = scopes;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ADMINISTRATOR)
    public Response list(
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, done, TypedForm.blank("invite", context.messages()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ADMINISTRATOR)
    public Response invite(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("invite", context.messages(), typed);
        Optional<String> name = form.line("name", LONGEST_NAME);
        Optional<EmailAddress> email = form.email("email");
        Optional<Role> role =
                RoleNames.elsewhere(form.text("role"))
                        .map(it -> limited(it, form.texts("types"), form.texts("editions")));
        if (role.isEmpty()) {
            form.fault("role", "fault.choice");
        }
        if (form.faulty()) {
            return page(context, "", form);
        }
        invitations.invite(
                actor(context),
                new Invitations.Wish(email.orElseThrow(), name.orElseThrow(), role.orElseThrow()),
                context.visit().language());
        return done(context, "invited");
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ADMINISTRATOR)
    public Response change(
            @PathParam("id") String id,
            @FormParam("act") @DefaultValue("") String act,
            @FormParam("grant") @DefaultValue("") String grant,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Actor actor = actor(context);
        switch (act) {
            case "disable" -> accounts.disable(actor, id);
            case "enable" -> accounts.enable(actor, id);
            case "end-sessions" -> accounts.endSessions(actor, id);
            case "remove-second-factor" -> accounts.removeSecondFactor(actor, id);
            case "withdraw" -> accounts.withdraw(actor, id, grant);
            default ->
                    throw new CatalogueException(
                            ErrorCode.INVALID_INPUT, "There is nothing of that name to be done.");
        }
        return done(context, "account");
    }

    private Response page(PageContext context, String done, TypedForm form) {
        AccountsPage view =
                new AccountsPage(
                        context.workFrame(context.text("place.accounts")),
                        context.messages().textOr("people.done." + done, ""),
                        form.view(
                                context.links().to("administer", "accounts"),
                                "people.invite.button",
                                List.of(
                                        form.field("name", "text", "off", true),
                                        form.field("email", "email", "off", true),
                                        form.choice("role", true, roles(context, form)),
                                        form.choices("types", scopes.types(context, form)),
                                        form.choices("editions", scopes.editions(form)))),
                        accounts.listAccounts(actor(context)).stream()
                                .map(each -> line(context, each))
                                .toList());
        return Response.status(form.faulty() ? Response.Status.BAD_REQUEST : Response.Status.OK)
                .entity(context.page("people/accounts", view))
                .build();
    }

    private static List<Field.Option> roles(PageContext context, TypedForm form) {
        return ROLES.stream()
                .map(each -> form.option("role", each, context.text("role." + each)))
                .toList();
    }

    private static AccountsPage.AccountLine line(PageContext context, Accounts.Kept kept) {
        Account account = kept.account();
        return new AccountsPage.AccountLine(
                account.name(),
                account.email().text(),
                !account.enabled(),
                kept.secured(),
                actor(context).id().filter(account.id()::equals).isPresent(),
                kept.grants().stream().map(each -> line(context, each)).toList(),
                context.links().to("administer", "accounts", account.id()));
    }

    private static AccountsPage.GrantLine line(PageContext context, Grant grant) {
        String at =
                switch (grant.role()) {
                    case Role.ExhibitorAdmin admin -> admin.exhibitor();
                    case Role.ExhibitorEditor editor -> editor.exhibitor();
                    default -> "";
                };
        return new AccountsPage.GrantLine(
                grant.id(), context.text("role." + RoleNames.of(grant.role())), at);
    }

    /** An organiser may be one of some types or editions only. */
    private static Role limited(Role role, List<String> types, List<String> editions) {
        return role instanceof Role.Organiser organiser
                ? new Role.Organiser(scope(types), scope(editions), organiser.lead())
                : role;
    }

    private static Scope scope(List<String> ids) {
        List<String> chosen = ids.stream().filter(each -> !each.isBlank()).toList();
        return chosen.isEmpty() ? Scope.ALL : Scope.only(chosen);
    }

    private static Response done(PageContext context, String word) {
        return Response.seeOther(URI.create(context.links().done(word, "administer", "accounts")))
                .build();
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
