package org.bordercatalogue.web.signin;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.signin.SecondFactors;
import org.bordercatalogue.signin.Sessions;
import org.bordercatalogue.signin.SignIn;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Caller;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.door.FormTokens;
import org.bordercatalogue.web.kept.PostedText;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.url.Visit;

/** Lets people in: by the password, then by the code where there is a second factor. */
@Path("sign-in")
@Produces(MediaType.TEXT_HTML)
@FormForVisitors
public final class SignInResource {
    private final SignIn signIn;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Cookies cookies;
    private final SignInPages pages;

    public SignInResource(
            SignIn signIn,
            SecondFactors factors,
            Sessions sessions,
            Cookies cookies,
            SignInPages pages) {
        this.signIn = signIn;
        this.factors = factors;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response form(
            @QueryParam("next") @DefaultValue("") String next,
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = pages.context(request);
        String notice = context.messages().textOr("sign-in.done." + done, "");
        return Response.ok(pages.signIn(context, new SignInPages.Shown("", next, "", notice, "")))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("") String next,
            @FormParam(PostedText.FIELD) @DefaultValue("") String kept,
            @Context ContainerRequestContext request) {
        PageContext context = pages.context(request);
        Wish wish = new Wish(next, kept);
        if (email.isBlank() || password.isEmpty()) {
            return refused(context, again(email, wish, "sign-in.blank", context));
        }
        Optional<SignIn.Begun> begun =
                signIn.signIn(
                        new SignIn.Attempt(
                                email,
                                password,
                                context.visit().network(),
                                cookies.find(Cookies.Kind.DEVICE, request),
                                agent(request)));
        if (begun.isEmpty()) {
            return refused(context, again(email, wish, "sign-in.wrong", context));
        }
        sessions.end(context.visit().caller().identity());
        return enter(begun.get(), wish, request);
    }

    @GET
    @Path("code")
    @Audience(Group.ANYBODY)
    public Response codeForm(
            @QueryParam("next") @DefaultValue("") String next,
            @Context ContainerRequestContext request) {
        PageContext context = pages.context(request);
        return halfway(context)
                ? Response.ok(pages.code(context, next, "", "")).build()
                : Response.seeOther(URI.create(context.links().signIn(NextPath.of(next)))).build();
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response code(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("next") @DefaultValue("") String next,
            @FormParam(PostedText.FIELD) @DefaultValue("") String kept,
            @Context ContainerRequestContext request) {
        PageContext context = pages.context(request);
        Wish wish = new Wish(next, kept);
        if (!halfway(context)) {
            return Response.seeOther(URI.create(context.links().signInAfter("late"))).build();
        }
        return factors.verify(context.visit().caller().identity(), code)
                .map(begun -> enter(begun, wish, request))
                .orElseGet(() ->
                        Response.status(Response.Status.BAD_REQUEST)
                                .entity(pages.code(context, next, kept, context.text("code.wrong")))
                                .build());
    }

    /** Whether the password was given and the code is asked for now. */
    private static boolean halfway(PageContext context) {
        return context.visit().caller().identity().step() == Identity.Step.CODE;
    }

    private static SignInPages.Shown again(
            String email, Wish wish, String fault, PageContext context) {
        return new SignInPages.Shown(email, wish.next(), context.text(fault), "", wish.kept());
    }

    private Response refused(PageContext context, SignInPages.Shown again) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(pages.signIn(context, again))
                .build();
    }

    /** Goes on; who carries a text that a form had lost is asked what is to become of it. */
    private Response enter(SignIn.Begun begun, Wish wish, ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        Response.ResponseBuilder answer =
                wish.kept().isEmpty()
                        ? Response.seeOther(URI.create(onward(begun, wish.next(), visit)))
                        : Response.fromResponse(
                                pages.onward(as(begun.secret(), visit), wish.kept()));
        answer.header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.SESSION, begun.secret()));
        begun.device()
                .ifPresent(device ->
                        answer.header(
                                HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.DEVICE, device)));
        return answer.build();
    }

    private static String onward(SignIn.Begun begun, String next, Visit visit) {
        return begun.halfway()
                ? visit.links().signInCode(NextPath.of(next))
                : NextPath.address(next, visit);
    }

    /** The visit as of now, with forms for the new session. */
    private Visit as(String secret, Visit visit) {
        Caller caller = new Caller(sessions.identify(secret), FormTokens.of(secret));
        return visit.by(caller, visit.language());
    }

    private static String agent(ContainerRequestContext request) {
        return Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.USER_AGENT), "");
    }

    /**
     * Where somebody wants to go on to.
     *
     * @param kept a sealed text that they carry, else empty
     */
    private record Wish(String next, String kept) {}
}
