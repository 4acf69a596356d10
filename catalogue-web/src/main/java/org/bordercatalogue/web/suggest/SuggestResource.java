package org.bordercatalogue.web.suggest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.bordercatalogue.browse.Suggestions;
import org.bordercatalogue.web.url.Links;
import org.bordercatalogue.web.url.Visit;

/** Suggestions as data, also where the page's script asks for them. */
@Path("{prefix: (api/v1/)?}suggest")
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestResource {
    private final Suggestions suggestions;

    public SuggestResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    public SuggestedNames suggest(
            @QueryParam("q") @DefaultValue("") String query,
            @Context ContainerRequestContext request) {
        Visit visit = Visit.of(request);
        return new SuggestedNames(
                query,
                suggestions.suggest(query, visit.language()).stream()
                        .map(each -> suggested(each, visit.links()))
                        .toList());
    }

    private static SuggestedNames.Suggested suggested(
            Suggestions.Suggestion suggestion, Links links) {
        String url =
                switch (suggestion.kind()) {
                    case TYPE -> links.equipmentType(suggestion.id());
                    case EXHIBITOR -> links.exhibitor(suggestion.id());
                    case PRODUCT -> links.product(suggestion.id());
                };
        return new SuggestedNames.Suggested(
                suggestion.kind().name().toLowerCase(Locale.ROOT), suggestion.name(), url);
    }
}
