package org.bordercatalogue.web.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bordercatalogue.browse.Sheets;
import org.bordercatalogue.browse.TypeCount;
import org.bordercatalogue.browse.TypeCounts;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.edition.EditionPages;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.type.TypeBranch;
import org.bordercatalogue.web.url.Addresses;
import org.bordercatalogue.web.view.Page;

/** The front door. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class HomeResource {
    private static final int EDITIONS = 4;

    /** A word, a figure, and several things at once. */
    private static final List<String> EXAMPLES =
            List.of("search.example.word", "search.example.figure", "search.example.several");

    private final TypeCounts counts;
    private final Sheets sheets;
    private final PageContexts contexts;

    public HomeResource(TypeCounts counts, Sheets sheets, PageContexts contexts) {
        this.counts = counts;
        this.sheets = sheets;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Page home(@Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        TypeCount root = counts.count();
        HomePage view =
                new HomePage(
                        context.frame(""),
                        EXAMPLES.stream()
                                .map(each -> example(context.text(each), context))
                                .toList(),
                        root.products().stream()
                                .mapToObj(count ->
                                        context.messages().text("search.found", "count", count))
                                .findFirst()
                                .orElse(""),
                        context.links().products(),
                        TypeBranch.of(root, context).children(),
                        sheets.listEditions().stream()
                                .limit(EDITIONS)
                                .map(each -> EditionPages.line(each, context))
                                .toList());
        return context.page("home/home", view);
    }

    private static HomePage.Example example(String words, PageContext context) {
        String query = Addresses.parameter(SearchParameters.TEXT, words);
        return new HomePage.Example(words, context.links().carrying("/products", List.of(query)));
    }
}
