package org.bordercatalogue.web.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.membership.Leaving;
import org.bordercatalogue.membership.Registrations;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Profile;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** One's own account, and what one changes about it. */
@Path("account")
@Produces(MediaType.TEXT_HTML)
public final class AccountResource {
    private static final int LONGEST_NAME = 120;

    private final Profile profile;
    private final Sessions sessions;
    private final Leaving leaving;
    private final Cookies cookies;
    private final Drawing drawing;
    private final AccountPages pages;

    /** How its pages are drawn. */
    public record Drawing(
            PageContexts contexts,
            Sessions sessions,
            SecondFactors factors,
            Registrations registrations,
            List<String> languages) {
        public Drawing {
            languages = List.copyOf(languages);
        }

        AccountPages pages() {
            return new AccountPages(sessions, factors, registrations, languages);
        }
    }

    public AccountResource(Profile profile, Leaving leaving, Cookies cookies, Drawing drawing) {
        this.profile = profile;
        this.sessions = drawing.sessions();
        this.leaving = leaving;
        this.cookies = cookies;
        this.drawing = drawing;
        this.pages = drawing.pages();
    }

    @GET
    @Audience(Group.SIGNED_IN)
    public Page account(
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        return page(drawing.contexts().of(request), done, Optional.empty());
    }

    @POST
    @Path("profile")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response profile(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        TypedForm form = new TypedForm("profile", context.messages(), typed);
        Optional<String> name = form.line("name", LONGEST_NAME);
        if (!drawing.languages().contains(form.text("language"))) {
            form.fault("language", "fault.choice");
        }
        return form.faulty()
                ? again(context, form)
                : after(
                        context,
                        form,
                        "profile",
                        () -> {
                            profile.rename(
                                    identity(context), name.orElseThrow(), form.text("language"));
                            return Optional.empty();
                        });
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response password(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        TypedForm form = new TypedForm("password", context.messages(), typed);
        try {
            Optional<String> secret =
                    profile.changePassword(
                            identity(context),
                            form.text("current-password"),
                            form.text("next-password"));
            if (secret.isPresent()) {
                return done(context, "password", secret);
            }
            form.fault("current-password", "fault.password.wrong");
        } catch (CatalogueException e) {
            form.passwordRefused("next-password", e);
        }
        return again(context, form);
    }

    @POST
    @Path("address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response address(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        TypedForm form = new TypedForm("address", context.messages(), typed);
        Optional<EmailAddress> email = form.email("email");
        return email.isEmpty()
                ? again(context, form)
                : after(
                        context,
                        form,
                        "address",
                        () -> {
                            profile.changeEmail(
                                    identity(context), form.text("current-password"), email.get());
                            return Optional.empty();
                        });
    }

    @POST
    @Path("sessions/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response endSession(
            @FormParam("session") @DefaultValue("") String session,
            @Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        sessions.endOwn(identity(context), session);
        return done(context, "session", Optional.empty());
    }

    @POST
    @Path("sessions/end-all")
    @Audience(Group.SIGNED_IN)
    public Response endAll(@Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        sessions.endAll(identity(context));
        return out(context, "out");
    }

    @POST
    @Path("close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response close(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = drawing.contexts().of(request);
        TypedForm form = new TypedForm("close", context.messages(), typed);
        try {
            leaving.close(identity(context), form.text("current-password"));
            return out(context, "deleted");
        } catch (CatalogueException e) {
            return refused(context, form, e);
        }
    }

    private Response after(PageContext context, TypedForm form, String word, Change change) {
        try {
            return done(context, word, change.make());
        } catch (CatalogueException e) {
            return refused(context, form, e);
        }
    }

    /** What was typed is shown again, with the reason in the reader's language. */
    private Response refused(PageContext context, TypedForm form, CatalogueException refusal) {
        switch (refusal.code()) {
            case INVALID_INPUT -> form.fault("current-password", "fault.password.wrong");
            case CONFLICT -> form.fault("fault.only-administrator");
            default -> throw refusal;
        }
        return again(context, form);
    }

    private Response done(PageContext context, String word, Optional<String> renewed) {
        String address = context.links().account();
        Response.ResponseBuilder answer =
                Response.seeOther(
                        URI.create(address + (address.contains("?") ? "&" : "?") + "done=" + word));
        renewed.ifPresent(secret ->
                answer.header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.SESSION, secret)));
        return answer.build();
    }

    private Response out(PageContext context, String word) {
        return Response.seeOther(URI.create(context.links().signInAfter(word)))
                .header(HttpHeaders.SET_COOKIE, cookies.end(Cookies.Kind.SESSION))
                .build();
    }

    private Response again(PageContext context, TypedForm form) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(context, "", Optional.of(form)))
                .build();
    }

    private Page page(PageContext context, String done, Optional<TypedForm> sent) {
        return context.page("account/account", pages.page(context, done, sent));
    }

    private static Identity identity(PageContext context) {
        return context.visit().caller().identity();
    }

    private interface Change {
        /** Returns the new secret of the session, where there is one. */
        Optional<String> make();
    }
}
