package org.bordercatalogue.web.letter;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.bordercatalogue.mail.Mail;
import org.bordercatalogue.mailing.KeptMail;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.Moments;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** Letters for the administrator to see, and to hand over where no server takes them. */
@Path("administer/mail")
@Produces(MediaType.TEXT_HTML)
public final class MailResource {
    private final KeptMail mail;
    private final boolean kept;
    private final PageContexts contexts;

    /**
     * @param kept whether nothing is sent
     */
    public MailResource(KeptMail mail, boolean kept, PageContexts contexts) {
        this.mail = mail;
        this.kept = kept;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ADMINISTRATOR)
    public Page list(
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return context.page(
                "letter/mail",
                new MailPage(
                        context.workFrame(context.text("place.mail")),
                        context.messages().textOr("mail.done." + done, ""),
                        kept,
                        mail.listLatest(context.visit().caller().actor()).stream()
                                .map(each -> line(context, each))
                                .toList()));
    }

    @POST
    @Path("{sequence: [0-9]{1,18}}/again")
    @Audience(Group.ADMINISTRATOR)
    public Response again(
            @PathParam("sequence") long sequence, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        mail.tryAgain(context.visit().caller().actor(), sequence);
        return Response.seeOther(URI.create(context.links().done("again", "administer", "mail")))
                .build();
    }

    private MailPage.MailLine line(PageContext context, Mail each) {
        String state = each.state().name().toLowerCase(Locale.ROOT);
        boolean sendable = !kept && each.state() != Mail.State.SENT;
        return new MailPage.MailLine(
                each.to().text(),
                each.subject(),
                each.body(),
                Moments.of(each.createdAt(), context.messages()),
                context.text(kept ? "mail.state.kept" : "mail.state." + state),
                each.trouble().orElse(""),
                sendable
                        ? context.links()
                                .to("administer", "mail", Long.toString(each.sequence()), "again")
                        : "");
    }
}
