package org.bordercatalogue.web.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.membership.OneTimeLinks;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.Cookies;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/**
 * Where the links of letters lead. The secret goes from the address into a cookie at once, so that
 * no history, log or referrer keeps it; following a link uses nothing up, since mail programs
 * follow links too.
 */
@Path("link")
@Produces(MediaType.TEXT_HTML)
@FormForVisitors
public final class LinkResource {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int LONGEST_NAME = 120;

    private final OneTimeLinks links;
    private final Cookies cookies;
    private final PageContexts contexts;

    public LinkResource(OneTimeLinks links, Cookies cookies, PageContexts contexts) {
        this.links = links;
        this.cookies = cookies;
        this.contexts = contexts;
    }

    @GET
    @Path("{secret}")
    @Audience(Group.ANYBODY)
    public Response arrive(
            @PathParam("secret") String secret, @Context ContainerRequestContext request) {
        Response.ResponseBuilder answer =
                unreferred(Response.seeOther(URI.create(contexts.of(request).links().to("link"))));
        return SECRET.matcher(secret).matches()
                ? answer.header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.Kind.LINK, secret))
                        .build()
                : answer.build();
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response form(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        Optional<OneTimeLinks.Asked> asked = secret(request).flatMap(links::open);
        if (asked.isEmpty()) {
            return gone(context);
        }
        TypedForm form =
                TypedForm.blank("link", context.messages()).with("name", asked.get().name());
        return unreferred(Response.ok(LinkPages.page(context, asked.get(), form))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response complete(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("link", context.messages(), typed);
        Optional<String> secret = secret(request);
        Optional<OneTimeLinks.Asked> asked = secret.flatMap(links::open);
        if (asked.isEmpty()) {
            return gone(context);
        }
        if (asked.get().wantsName()) {
            form.line("name", LONGEST_NAME);
        }
        if (!form.faulty()) {
            complete(secret.orElseThrow(), form, context);
        }
        return form.faulty()
                ? unreferred(
                                Response.status(Response.Status.BAD_REQUEST)
                                        .entity(LinkPages.page(context, asked.get(), form)))
                        .build()
                : done(context, asked.get());
    }

    private void complete(String secret, TypedForm form, PageContext context) {
        try {
            links.complete(
                    secret,
                    form.text("name"),
                    form.text("new-password"),
                    context.visit().language());
        } catch (CatalogueException e) {
            if (e.code() == ErrorCode.INVALID_INPUT) {
                form.passwordRefused("new-password", e);
            } else if (e.code() == ErrorCode.CONFLICT) {
                form.refused(e);
            } else {
                throw e;
            }
        }
    }

    private Response done(PageContext context, OneTimeLinks.Asked asked) {
        return unreferred(
                        Response.seeOther(
                                URI.create(context.links().signInAfter(LinkPages.done(asked)))))
                .header(HttpHeaders.SET_COOKIE, cookies.end(Cookies.Kind.LINK))
                .build();
    }

    private static Response gone(PageContext context) {
        return unreferred(
                        Response.status(Response.Status.NOT_FOUND).entity(LinkPages.gone(context)))
                .build();
    }

    private Optional<String> secret(ContainerRequestContext request) {
        return cookies.find(Cookies.Kind.LINK, request);
    }

    private static Response.ResponseBuilder unreferred(Response.ResponseBuilder answer) {
        return answer.header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
