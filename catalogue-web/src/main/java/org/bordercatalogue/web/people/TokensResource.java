package org.bordercatalogue.web.people;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.exhibitor.Exhibitor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.programs.Tokens;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.view.Page;

/** The keys of a company's programs; only for those who keep the company. */
@Path("company/{exhibitor}/tokens")
@Produces(MediaType.TEXT_HTML)
public final class TokensResource {
    private static final String FORM = "token";
    private static final String USUAL_DAYS = "90";

    private final CatalogueStore store;
    private final Tokens tokens;
    private final TokensPages pages;
    private final PageContexts contexts;

    public TokensResource(CatalogueStore store, Tokens tokens, PageContexts contexts) {
        this.store = store;
        this.tokens = tokens;
        this.pages = new TokensPages(tokens, Clock.systemUTC());
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.EXHIBITOR)
    public Page tokens(
            @PathParam("exhibitor") String exhibitor,
            @QueryParam("done") @DefaultValue("") String done,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return page(
                context, exhibitor, new TokensPages.Told(done, Optional.empty(), blank(context)));
    }

    /** Answers with the page itself: the secret is nowhere to be had a second time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.EXHIBITOR)
    public Response make(
            @PathParam("exhibitor") String exhibitor,
            MultivaluedMap<String, String> typed,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        requireKeeper(context, exhibitor);
        TypedForm form = new TypedForm(FORM, context.messages(), typed);
        Optional<String> name = form.line("token-name", Tokens.LONGEST_NAME);
        List<TokenScope> scopes =
                form.texts("scope").stream()
                        .flatMap(code -> TokenScope.findScope(code).stream())
                        .toList();
        if (scopes.isEmpty()) {
            form.fault("scope", "tokens.fault.scope");
        }
        if (form.faulty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(
                            page(
                                    context,
                                    exhibitor,
                                    new TokensPages.Told("", Optional.empty(), form)))
                    .build();
        }
        Tokens.Made made =
                tokens.make(
                        actor(context),
                        new Tokens.Wish(exhibitor, name.orElseThrow(), scopes, days(form)));
        return Response.ok(
                        page(
                                context,
                                exhibitor,
                                new TokensPages.Told("", Optional.of(made), blank(context))))
                .build();
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Audience(Group.EXHIBITOR)
    public Response revoke(
            @PathParam("exhibitor") String exhibitor,
            @FormParam("token") @DefaultValue("") String token,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        tokens.revoke(actor(context), exhibitor, token);
        return Response.seeOther(
                        URI.create(context.links().done("revoked", "company", exhibitor, "tokens")))
                .build();
    }

    private Page page(PageContext context, String exhibitor, TokensPages.Told told) {
        requireKeeper(context, exhibitor);
        String company =
                store.read(transaction -> transaction.exhibitors().findExhibitor(exhibitor))
                        .map(Exhibitor::name)
                        .orElse(exhibitor);
        return context.page("people/tokens", pages.page(context, exhibitor, company, told));
    }

    private static TypedForm blank(PageContext context) {
        return TypedForm.blank(FORM, context.messages())
                .with("days", USUAL_DAYS)
                .with("scope", TokenScope.READ.code());
    }

    private static int days(TypedForm form) {
        try {
            return Integer.parseInt(form.text("days"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void requireKeeper(PageContext context, String exhibitor) {
        if (!actor(context).administers(exhibitor)) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND, "There is no such company that you keep.");
        }
    }

    private static Actor actor(PageContext context) {
        return context.visit().caller().actor();
    }
}
