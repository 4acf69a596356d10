package org.bordercatalogue.web.draft;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.draft.DraftFields;
import org.bordercatalogue.draft.Fields;
import org.bordercatalogue.draft.FormSection;
import org.bordercatalogue.draft.Forms;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.proposal.Proposal;
import org.bordercatalogue.review.Correction;
import org.bordercatalogue.review.Draft;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.entry.EntryPages;
import org.bordercatalogue.web.entry.PostedForm;
import org.bordercatalogue.web.entry.WorkLinks;
import org.bordercatalogue.web.kept.OutlivesSession;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.view.Page;

/** An organiser's correction, which its exhibitor then accepts or declines. */
@Path("desk/revisions/{revision}/correct")
@Produces(MediaType.TEXT_HTML)
public final class CorrectionResource {
    private static final String REASON = "_reason";
    private static final String HASH = "_hash";

    private final EntryPages entries;

    public CorrectionResource(EntryPages entries) {
        this.entries = entries;
    }

    @GET
    @Audience(Group.ORGANISER)
    public Page form(
            @PathParam("revision") String revision, @Context ContainerRequestContext request) {
        Draft draft = draft(revision, request);
        return page(draft, draft.fields(), "", Optional.empty(), request);
    }

    @POST
    @OutlivesSession
    @Audience(Group.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("revision") String revision,
            MultivaluedMap<String, String> values,
            @Context ContainerRequestContext request) {
        PostedForm form = new PostedForm(values);
        Fields posted = form.fields();
        try {
            Proposal copy =
                    entries.secretariat()
                            .reviewing()
                            .correct(
                                    EntryPages.actor(request),
                                    new Correction(
                                            revision,
                                            form.text(HASH),
                                            posted,
                                            form.text(REASON),
                                            form.key()));
            return EntryPages.seeOther(
                    new WorkLinks(entries.context(request).links()).sheet(copy.id()));
        } catch (CatalogueException refused) {
            if (refused.code() == ErrorCode.FORBIDDEN || refused.code() == ErrorCode.NOT_FOUND) {
                throw refused;
            }
            Draft draft = draft(revision, request);
            Fields typed = draft.fields().overlaid(posted, DraftFields.fieldsOf(posted));
            return EntryPages.answer(
                    refused.code() == ErrorCode.INVALID_INPUT ? 422 : 409,
                    page(draft, typed, form.text(REASON), Optional.of(refused), request));
        }
    }

    /** All that is stated, and nothing that is not: what is missing is asked of the exhibitor. */
    private Page page(
            Draft draft,
            Fields fields,
            String reason,
            Optional<CatalogueException> refused,
            ContainerRequestContext request) {
        PageContext context = entries.context(request);
        WorkLinks links = new WorkLinks(context.links());
        Proposal proposal = draft.matter().proposal();
        List<Capability> stated =
                draft.form().capabilities().stream()
                        .filter(each -> !fields.figures(each.id()).isEmpty())
                        .toList();
        FormSection product = draft.form().findSection(Forms.PRODUCT).orElseThrow();
        return context.page(
                "draft/correction",
                new CorrectionPage(
                        context.workFrame(context.text("correction.title")),
                        PostedForm.newKey(),
                        proposal.contentHash(),
                        proposal.name(),
                        entries.exhibitors().name(draft.matter().entry().exhibitor()),
                        links.sheet(proposal.id()),
                        links.sheet(proposal.id(), "correct"),
                        reason,
                        refused.map(_ -> context.text("sheet.refused")).orElse(""),
                        refused.map(CatalogueException::getMessage).orElse(""),
                        new TextViews(draft, fields, entries.registry(), context).list(product),
                        new FieldViews(draft, fields, "", context).list(stated, draft.reading())));
    }

    private Draft draft(String revision, ContainerRequestContext request) {
        return entries.secretariat().drafting().getDraft(EntryPages.actor(request), revision);
    }
}
