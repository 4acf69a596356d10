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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.membership.Registrations;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.door.FormForVisitors;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.FormPage;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** Companies ask to be exhibitors. The answer never tells whether an address is known. */
@Path("register")
@Produces(MediaType.TEXT_HTML)
@FormForVisitors
public final class RegisterResource {
    private static final int LONGEST = 200;

    private final Registrations registrations;
    private final PageContexts contexts;

    public RegisterResource(Registrations registrations, PageContexts contexts) {
        this.registrations = registrations;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page form(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(context, TypedForm.blank("register", context.messages()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.ANYBODY)
    public Response register(
            MultivaluedMap<String, String> typed, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypedForm form = new TypedForm("register", context.messages(), typed);
        Optional<Registrations.Form> told = read(form, context.visit().language());
        if (told.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).entity(page(context, form)).build();
        }
        registrations.register(told.get(), context.visit().network());
        return Response.seeOther(URI.create(context.links().to("register", "sent"))).build();
    }

    @GET
    @Path("sent")
    @Audience(Group.ANYBODY)
    public Page sent(@Context ContainerRequestContext request) {
        return Sent.page(contexts.of(request), "register.sent");
    }

    private static Optional<Registrations.Form> read(TypedForm form, String language) {
        Optional<String> company = form.line("company", LONGEST);
        Optional<String> name = form.line("name", LONGEST);
        Optional<EmailAddress> email = form.email("email");
        Optional<String> website =
                form.text("website").isBlank() ? Optional.empty() : form.line("website", LONGEST);
        if (form.faulty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Registrations.Form(
                        email.orElseThrow(),
                        name.orElseThrow(),
                        company.orElseThrow(),
                        Optional.of(form.text("country"))
                                .filter(List.of(Locale.getISOCountries())::contains),
                        website,
                        language));
    }

    private static Page page(PageContext context, TypedForm form) {
        return context.page(
                FormPage.TEMPLATE,
                new FormPage(
                        context.workFrame(context.text("register.title")),
                        context.text("register.title"),
                        "",
                        List.of(context.text("register.lead"), context.text("register.then")),
                        Optional.of(
                                form.view(
                                        context.links().to("register"),
                                        "register.button",
                                        List.of(
                                                form.field("company", "text", "organization", true),
                                                form.choice(
                                                        "country", false, countries(context, form)),
                                                form.field("website", "text", "url", false),
                                                form.field("name", "text", "name", true),
                                                form.field("email", "email", "email", true)))),
                        List.of(
                                new FormPage.Way(
                                        context.text("register.known"),
                                        context.links().to("sign-in")))));
    }

    private static List<Field.Option> countries(PageContext context, TypedForm form) {
        List<Field.Option> options = new ArrayList<>();
        options.add(new Field.Option("", "–", false));
        Comparator<String> order = context.messages().order();
        List.of(Locale.getISOCountries()).stream()
                .map(code -> form.option("country", code, context.messages().country(code)))
                .sorted((one, other) -> order.compare(one.label(), other.label()))
                .forEach(options::add);
        return options;
    }
}
