package org.bordercatalogue.web.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.review.Union;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** Two companies that are the same organisation become one, field by field. */
@Path("company/{exhibitor}/unite")
@Produces(MediaType.TEXT_HTML)
public final class UnionResource {
    private static final int LONGEST_REASON = 1000;

    private final EntryPages entries;
    private final UnionPages pages;

    public UnionResource(EntryPages entries) {
        this.entries = entries;
        pages = new UnionPages(entries.store());
    }

    /**
     * @param other the one that stays, by any of its names; empty asks for it
     */
    @GET
    @Audience(Group.ORGANISER)
    public Response look(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam(UnionPages.STAYS) @DefaultValue("") String other,
            @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        TypedForm form = TypedForm.blank("unite", context.messages()).with(UnionPages.STAYS, other);
        Exhibitor company = getCompany(exhibitor);
        return other.isBlank()
                ? EntryPages.answer(200, page(context, company, form, Optional.empty()))
                : preview(context, company, form, 200);
    }

    @POST
    @OutlivesSession
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unite(
            @PathParam("exhibitor") String exhibitor,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = entries.context(request);
        TypedForm form = new TypedForm("unite", context.messages(), typed);
        Exhibitor company = getCompany(exhibitor);
        Optional<String> reason = form.line(UnionPages.REASON, LONGEST_REASON);
        if (form.faulty()) {
            return preview(context, company, form, 400);
        }
        try {
            Exhibitor one =
                    entries.secretariat()
                            .uniting()
                            .unite(
                                    actor(request),
                                    company.id(),
                                    form.text(UnionPages.STAYS),
                                    UnionPages.fromEnding(form),
                                    reason.orElseThrow());
            return EntryPages.seeOther(
                    context.links().done("united", "company", one.id(), "people"));
        } catch (CatalogueException e) {
            if (e.code() != ErrorCode.CONFLICT && e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            form.refused(e);
            return preview(context, company, form, 409);
        }
    }

    /** What it would do; where that cannot be said, why. */
    private Response preview(PageContext context, Exhibitor company, TypedForm form, int status) {
        Actor actor = context.visit().caller().actor();
        try {
            Union union =
                    entries.secretariat()
                            .uniting()
                            .preview(actor, company.id(), form.text(UnionPages.STAYS));
            return EntryPages.answer(status, page(context, company, form, Optional.of(union)));
        } catch (CatalogueException e) {
            switch (e.code()) {
                case NOT_FOUND -> form.fault(UnionPages.STAYS, "unite.unknown");
                case CONFLICT -> form.fault(UnionPages.STAYS, "unite.no-other");
                default -> throw e;
            }
            return EntryPages.answer(400, page(context, company, form, Optional.empty()));
        }
    }

    private Page page(
            PageContext context, Exhibitor company, TypedForm form, Optional<Union> union) {
        return context.page("review/union", pages.page(context, company, form, union));
    }

    private Exhibitor getCompany(String id) {
        return entries.store()
                .read(transaction -> transaction.exhibitors().findExhibitor(id))
                .orElseThrow(() ->
                        new CatalogueException(ErrorCode.NOT_FOUND, "There is no such exhibitor."));
    }

    private static Actor actor(ContainerRequestContext request) {
        return EntryPages.actor(request);
    }
}
