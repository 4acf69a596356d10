package org.bordercatalogue.web.signin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bordercatalogue.signin.Identity;
import org.bordercatalogue.web.kept.KeptPages;
import org.bordercatalogue.web.kept.Opened;
import org.bordercatalogue.web.kept.PostedText;
import org.bordercatalogue.web.kept.PostedTexts;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.url.Visit;
import org.bordercatalogue.web.view.Page;

/** Makes the pages on the way in, also of those who carry a text that a form had lost. */
public final class SignInPages {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LONG = 413;
    private static final int GONE = 410;
    private static final int BAD = 400;

    private final PageContexts contexts;
    private final PostedTexts texts;
    private final KeptPages kept;

    public SignInPages(PageContexts contexts, PostedTexts texts, KeptPages kept) {
        this.contexts = contexts;
        this.texts = texts;
        this.kept = kept;
    }

    /**
     * What stands in the form.
     *
     * @param kept a sealed text, else empty
     */
    record Shown(String email, String next, String fault, String notice, String kept) {}

    PageContext context(ContainerRequestContext request) {
        return contexts.of(request);
    }

    PostedTexts texts() {
        return texts;
    }

    Page signIn(PageContext context, Shown shown) {
        return context.page(
                "sign-in/sign-in",
                new SignInPage(
                        context.workFrame(context.text("sign-in.title")),
                        context.links().to("sign-in"),
                        shown.email(),
                        NextPath.of(shown.next()),
                        shown.kept(),
                        shown.fault(),
                        shown.notice(),
                        context.links().to("password"),
                        context.links().to("register")));
    }

    Page code(PageContext context, String next, String carried, String fault) {
        return context.page(
                "sign-in/code",
                new CodePage(
                        context.workFrame(context.text("code.title")),
                        context.links().signInCode(),
                        NextPath.of(next),
                        carried,
                        fault));
    }

    /** After a step of signing in was done: the next one, or the text. */
    Response onward(Visit visit, String sealed) {
        return reached(OK, "kept.signed-in", visit, sealed);
    }

    /** Instead of what was asked for: where whoever sends it stands now. */
    Response refused(Visit visit, String sealed) {
        return reached(FORBIDDEN, "kept.other-session", visit, sealed);
    }

    /** What was posted and is too long to be carried. */
    Response tooLong(Visit visit, PostedText text) {
        return answer(TOO_LONG, kept.tooLong(text, contexts.of(visit)));
    }

    /** The text for whoever is signed in, or why there is none. */
    Response opened(int status, String lead, Visit visit, String sealed) {
        PageContext context = contexts.of(visit);
        String reader = visit.caller().identity().signedInAccount().id();
        return switch (texts.open(sealed, reader)) {
            case Opened.Whole whole ->
                    answer(status, kept.again(whole.text(), sealed, lead, context));
            case Opened.Foreign _ ->
                    answer(
                            FORBIDDEN,
                            signIn(
                                    context,
                                    new Shown("", "", "", context.text("kept.foreign"), sealed)));
            case Opened.Late _ -> answer(GONE, kept.lost("kept.late", context));
            case Opened.Spoilt _ -> answer(BAD, kept.lost("kept.spoilt", context));
        };
    }

    private Response reached(int status, String lead, Visit visit, String sealed) {
        PageContext context = contexts.of(visit);
        Identity identity = visit.caller().identity();
        return switch (identity.step()) {
            case VISITOR ->
                    answer(
                            FORBIDDEN,
                            signIn(
                                    context,
                                    new Shown("", "", "", context.text("kept.ended"), sealed)));
            case CODE -> answer(status, code(context, "", sealed, ""));
            case ENROLMENT -> opened(status, "kept.enrolment", visit, sealed);
            case DONE -> opened(status, lead, visit, sealed);
        };
    }

    private static Response answer(int status, Page page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }
}
