package org.bordercatalogue.web.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.signin.PasswordReset;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.form.FormPage;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** For whoever forgot the password: a link by mail. */
@Path("password")
@Produces(MediaType.TEXT_HTML)
@FormForVisitors
public final class PasswordResource {
    private final PasswordReset reset;
    private final PageContexts contexts;

    public PasswordResource(PasswordReset reset, PageContexts contexts) {
        this.reset = reset;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page form(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, TypedForm.blank("password", context.messages()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response send(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("password", context.messages(), typed);
        Optional<EmailAddress> email = form.email("email");
        if (email.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).entity(page(context, form)).build();
        }
        reset.request(email.get(), context.visit().network());
        return Response.seeOther(URI.create(context.links().to("password", "sent"))).build();
    }

    @GET
    @Path("sent")
    @Audience(Group.ANYBODY)
    public Page sent(@Context ContainerRequestContext request) {
        return Sent.page(contexts.of(request), "password.sent");
    }

    private static Page page(PageContext context, TypedForm form) {
        return context.page(
                FormPage.TEMPLATE,
                new FormPage(
                        context.workFrame(context.text("password.title")),
                        context.text("password.title"),
                        "",
                        List.of(context.text("password.lead")),
                        Optional.of(
                                form.view(
                                        context.links().to("password"),
                                        "password.button",
                                        List.of(form.field("email", "email", "username", true)))),
                        List.of(
                                new FormPage.Way(
                                        context.text("sign-in"), context.links().to("sign-in")))));
    }
}
