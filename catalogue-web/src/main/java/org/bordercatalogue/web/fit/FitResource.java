package org.bordercatalogue.web.fit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.Fitting;
import org.bordercatalogue.fit.FitQuestion;
import org.bordercatalogue.requirement.ReadLines;
import org.bordercatalogue.requirement.Requirement;
import org.bordercatalogue.requirement.RequirementProfile;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** The page of products ranked by requirements, and the doors by which one comes to it. */
@Path("fit")
@Produces(MediaType.TEXT_HTML)
public final class FitResource {
    private final Fitting fitting;
    private final FitAddresses addresses;
    private final FitForms forms;
    private final FitPages pages;
    private final PageContexts contexts;

    public FitResource(
            Fitting fitting, FitAddresses addresses, FitForms forms, PageContexts contexts) {
        this.fitting = fitting;
        this.addresses = addresses;
        this.forms = forms;
        this.pages = forms.pages(addresses);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page fit(
            @QueryParam("add") @DefaultValue("") String added,
            @QueryParam("unread") List<String> unread,
            @QueryParam("like") @DefaultValue("") String like,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        FitAddresses.Parsed parsed = addresses.parse(request.getUriInfo().getQueryParameters());
        return context.page(
                "fit/fit",
                pages.page(
                        fitting.answer(parsed.question()),
                        new FitPages.Beside(added, unread, like, parsed.ignored()),
                        context));
    }

    /** Leads to the one address of the requirements that the editor describes. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filter")
    public Response filter(@Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        MultivaluedMap<String, String> fields = request.getUriInfo().getQueryParameters();
        FitQuestion question = addresses.parse(forms.parameters(fields, visit)).question();
        String address = addresses.page(question, visit);
        String added = fields.getFirst(FitAddresses.ADD);
        boolean adds = added != null && !added.isBlank();
        return Response.seeOther(
                        URI.create(
                                adds
                                        ? with(
                                                address,
                                                Addresses.parameter(FitAddresses.ADD, added)
                                                        + "#added")
                                        : address))
                .build();
    }

    /** Reads pasted lines; those that cannot be read go along, to be shown. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("read")
    public Response read(
            @QueryParam("lines") @DefaultValue("") String lines,
            @Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        FitQuestion question =
                addresses.parse(request.getUriInfo().getQueryParameters()).question();
        ReadLines read = forms.read(lines, question);
        RequirementProfile profile = question.profile();
        for (Requirement each : read.requirements()) {
            profile = profile.with(each);
        }
        String address = addresses.page(question.withProfile(profile), visit);
        String unread =
                read.unread().stream()
                        .map(each -> Addresses.parameter(FitAddresses.UNREAD, each))
                        .collect(Collectors.joining("&"));
        return Response.seeOther(URI.create(with(address, unread))).build();
    }

    private static String with(String address, String parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + parameters;
    }

    /** Takes a search's filters over as musts. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("from")
    public Response from(@Context ContainerRequestContext request) {
        FitQuestion question =
                addresses.requiring(
                        addresses.parse(request.getUriInfo().getQueryParameters()).question());
        return Response.seeOther(URI.create(addresses.page(question, Visit.of(request)))).build();
    }

    /** Asks for what a product is stated to do: whatever does as much or more. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("like")
    public Response like(
            @QueryParam("product") @DefaultValue("") String product,
            @Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        FitQuestion question = forms.like(fitting.getProduct(product), addresses, visit);
        String like = Addresses.parameter(FitAddresses.LIKE, product);
        return Response.seeOther(URI.create(with(addresses.page(question, visit), like))).build();
    }
}
