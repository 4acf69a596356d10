package org.bordercatalogue.web.suggest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.bordercatalogue.browse.Suggestions;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;

/** Suggestions as data, also where the page's script asks for them. */
@Path("{prefix: (api/v1/)?}suggest")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestResource {
    private final Suggestions suggestions;
    private final SuggestedViews views;
    private final PageContexts contexts;

    public SuggestResource(Suggestions suggestions, SuggestedViews views, PageContexts contexts) {
        this.suggestions = suggestions;
        this.views = views;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public SuggestedNames suggest(
            @QueryParam("q") @DefaultValue("") String query,
            @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        return new SuggestedNames(
                query,
                suggestions.suggest(query).stream()
                        .map(each -> views.view(each, context))
                        .toList());
    }
}
