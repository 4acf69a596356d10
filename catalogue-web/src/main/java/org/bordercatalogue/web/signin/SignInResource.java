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
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
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
    private final PageContexts contexts;

    public SignInResource(
            SignIn signIn,
            SecondFactors factors,
            Sessions sessions,
            Cookies cookies,
            PageContexts contexts) {
        this.signIn = signIn;
        this.factors = factors;
        this.sessions = sessions;
        this.cookies = cookies;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response form(
            @QueryParam("next") @DefaultValue("") String next,
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        String notice = context.messages().textOr("sign-in.done." + done, "");
        return Response.ok(page(context, new Shown("", next, "", notice))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("") String next,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        if (email.isBlank() || password.isEmpty()) {
            return refused(context, new Shown(email, next, context.text("sign-in.blank"), ""));
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
            return refused(context, new Shown(email, next, context.text("sign-in.wrong"), ""));
        }
        sessions.end(context.visit().caller().identity());
        return enter(begun.get(), next, context.visit());
    }

    @GET
    @Path("code")
    @Audience(Group.ANYBODY)
    public Response codeForm(
            @QueryParam("next") @DefaultValue("") String next,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return halfway(context)
                ? Response.ok(codePage(context, next, "")).build()
                : Response.seeOther(URI.create(context.links().signIn(NextPath.of(next)))).build();
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response code(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("next") @DefaultValue("") String next,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        if (!halfway(context)) {
            return Response.seeOther(URI.create(context.links().signInAfter("late"))).build();
        }
        return factors.verify(context.visit().caller().identity(), code)
                .map(begun -> enter(begun, next, context.visit()))
                .orElseGet(() ->
                        Response.status(Response.Status.BAD_REQUEST)
                                .entity(codePage(context, next, context.text("code.wrong")))
                                .build());
    }

    /** Whether the password was given and the code is asked for now. */
    private static boolean halfway(PageContext context) {
        return context.visit().caller().identity().step() == Identity.Step.CODE;
    }

    private static Response refused(PageContext context, Shown again) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page(context, again)).build();
    }

    private Response enter(SignIn.Begun begun, String next, Visit visit) {
        String address =
                begun.halfway()
                        ? visit.links().signInCode(NextPath.of(next))
                        : NextPath.address(next, visit);
        Response.ResponseBuilder answer =
                Response.seeOther(URI.create(address))
                        .header(
                                HttpHeaders.SET_COOKIE,
                                cookies.set(Cookies.Kind.SESSION, begun.secret()));
        begun.device()
                .ifPresent(device ->
                        answer.header(
                                HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.DEVICE, device)));
        return answer.build();
    }

    private static Object page(PageContext context, Shown shown) {
        return context.page(
                "sign-in/sign-in",
                new SignInPage(
                        context.workFrame(context.text("sign-in.title")),
                        context.links().to("sign-in"),
                        shown.email(),
                        NextPath.of(shown.next()),
                        shown.fault(),
                        shown.notice(),
                        context.links().to("password"),
                        context.links().to("register")));
    }

    private static Object codePage(PageContext context, String next, String fault) {
        return context.page(
                "sign-in/code",
                new CodePage(
                        context.workFrame(context.text("code.title")),
                        context.links().signInCode(),
                        NextPath.of(next),
                        fault));
    }

    private static String agent(ContainerRequestContext request) {
        return Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.USER_AGENT), "");
    }

    private record Shown(String email, String next, String fault, String notice) {}
}
