package org.bordercatalogue.web.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.Profile;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.form.FormView;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.page.QrCode;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.view.Page;

/** The second proof: set up, renewed, taken away. */
@Path("account/second-factor")
@Produces(MediaType.TEXT_HTML)
public final class SecondFactorResource {
    private static final String TEMPLATE = "account/second-factor";

    private final SecondFactors factors;
    private final Profile profile;
    private final Cookies cookies;
    private final PageContexts contexts;

    public SecondFactorResource(
            SecondFactors factors, Profile profile, Cookies cookies, PageContexts contexts) {
        this.factors = factors;
        this.profile = profile;
        this.cookies = cookies;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.SIGNED_IN)
    public Page show(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response confirm(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("confirm", context.messages(), typed);
        try {
            SecondFactors.Enrolled enrolled = factors.confirm(identity(context), form.text("code"));
            return Response.ok(codes(context, enrolled.recoveryCodes()))
                    .header(
                            HttpHeaders.SET_COOKIE,
                            cookies.set(Cookies.Kind.SESSION, enrolled.secret()))
                    .build();
        } catch (CatalogueException e) {
            return refused(context, form, "code", "code.wrong", e);
        }
    }

    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response renewCodes(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("codes", context.messages(), typed);
        try {
            profile.requirePassword(
                    identity(context).signedInAccount(), form.text("current-password"));
            return Response.ok(codes(context, factors.renewRecoveryCodes(identity(context))))
                    .build();
        } catch (CatalogueException e) {
            return refused(context, form, "current-password", "fault.password.wrong", e);
        }
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.SIGNED_IN)
    public Response remove(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("remove", context.messages(), typed);
        try {
            String secret =
                    profile.removeSecondFactor(identity(context), form.text("current-password"));
            return Response.seeOther(URI.create(context.links().secondFactor()))
                    .header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.SESSION, secret))
                    .build();
        } catch (CatalogueException e) {
            return refused(context, form, "current-password", "fault.password.wrong", e);
        }
    }

    private Response refused(
            PageContext context,
            TypedForm form,
            String field,
            String fault,
            CatalogueException refusal) {
        switch (refusal.code()) {
            case INVALID_INPUT -> form.fault(field, fault);
            default -> throw refusal;
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(context, Optional.of(form)))
                .build();
    }

    private Page page(PageContext context, Optional<TypedForm> sent) {
        SecondFactorPage view =
                factors.standing(identity(context)).since().isPresent()
                        ? standing(context, sent)
                        : proposal(context, sent);
        return context.page(TEMPLATE, view);
    }

    private SecondFactorPage proposal(PageContext context, Optional<TypedForm> sent) {
        String secret = factors.propose(identity(context));
        String address = address(context, identity(context).signedInAccount(), secret);
        TypedForm form = form(context, sent, "confirm");
        return new SecondFactorPage(
                context.workFrame(context.text("second.title")),
                context.text("second.title"),
                List.of(context.text("second.why"), context.text("second.how")),
                Optional.of(
                        new SecondFactorPage.Proposal(
                                QrCode.of(address),
                                secret.replaceAll("(.{4})(?=.)", "$1 "),
                                address)),
                List.of(),
                List.of(
                        form.view(
                                context.links().secondFactor(),
                                "second.confirm",
                                List.of(form.field("code", "text", "one-time-code", true)))),
                context.links().account());
    }

    private SecondFactorPage standing(PageContext context, Optional<TypedForm> sent) {
        return new SecondFactorPage(
                context.workFrame(context.text("second.title")),
                context.text("second.title"),
                List.of(context.text("second.keep.lead")),
                Optional.empty(),
                List.of(),
                List.of(
                        guarded(context, sent, "codes", "recovery-codes", false),
                        guarded(context, sent, "remove", "remove", true)),
                context.links().account());
    }

    private static FormView guarded(
            PageContext context,
            Optional<TypedForm> sent,
            String name,
            String path,
            boolean danger) {
        TypedForm form = form(context, sent, name);
        FormView view =
                form.view(
                        context.links().to("account", "second-factor", path),
                        "second." + name,
                        List.of(
                                form.field(
                                        "current-password", "password", "current-password", true)));
        return new FormView(
                view.action(), view.fields(), view.hidden(), view.faults(), view.button(), danger);
    }

    /** Shown once; a second look costs new ones. */
    private static Page codes(PageContext context, List<String> codes) {
        return context.page(
                TEMPLATE,
                new SecondFactorPage(
                        context.workFrame(context.text("second.codes.title")),
                        context.text("second.codes.title"),
                        List.of(context.text("second.codes.lead")),
                        Optional.empty(),
                        codes,
                        List.of(),
                        context.links().account()));
    }

    /** As authenticator applications read it. */
    private static String address(PageContext context, Account own, String secret) {
        String issuer = Addresses.encode(context.text("catalogue.name"));
        return "otpauth://totp/"
                + issuer
                + ":"
                + Addresses.encode(own.email().text())
                + "?secret="
                + secret
                + "&issuer="
                + issuer;
    }

    private static TypedForm form(PageContext context, Optional<TypedForm> sent, String name) {
        return sent.filter(it -> it.name().equals(name))
                .orElseGet(() -> TypedForm.blank(name, context.messages()));
    }

    private static Identity identity(PageContext context) {
        return context.visit().caller().identity();
    }
}
