package org.bordercatalogue.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bordercatalogue.asking.FilterCounts;
import org.bordercatalogue.browse.Browsing;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.ParsedSearch;
import org.bordercatalogue.search.SearchParameters;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.answer.EachTime;
import org.bordercatalogue.web.answer.PerGeneration;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.result.ResultExports;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.url.SearchAddresses;

/** The search as data: a page of it with its facets, a stretch behind a cursor, or the whole. */
@Path("api/v1/products")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchApiResource {
    private static final String CURSOR = "cursor";
    private static final List<String> VAIN = List.of(SearchParameters.SORT, SearchParameters.PAGE);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,200}");

    private final Browsing browsing;
    private final FilterCounts counts;
    private final SearchAddresses addresses;
    private final SearchRepresentations representations;
    private final WholeResults results;
    private final ResultExports exports;
    private final PageContexts contexts;

    public SearchApiResource(
            Browsing browsing,
            FilterCounts counts,
            SearchAddresses addresses,
            SearchRepresentations representations,
            WholeResults results,
            ResultExports exports,
            PageContexts contexts) {
        this.browsing = browsing;
        this.counts = counts;
        this.addresses = addresses;
        this.representations = representations;
        this.results = results;
        this.exports = exports;
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    @PerGeneration
    public SearchRepresentation search(@Context ContainerRequestContext request) {
        MultivaluedMap<String, String> given =
                new MultivaluedHashMap<>(request.getUriInfo().getQueryParameters());
        List<String> cursor = given.remove(CURSOR);
        if (cursor != null) {
            return stretch(given, cursor, request);
        }
        ParsedSearch search = addresses.parse(given);
        SearchRepresentation found =
                representations.of(
                        browsing.findItems(search.state()), search.ignored(), contexts.of(request));
        EachTime.run(request, () -> counts.count(search.state()));
        return found;
    }

    /** Going through all hits has an order of its own and no pages: to ask for them is in vain. */
    private SearchRepresentation stretch(
            MultivaluedMap<String, String> given,
            List<String> cursor,
            ContainerRequestContext request) {
        List<String> vain = VAIN.stream().filter(name -> given.remove(name) != null).toList();
        ParsedSearch search = addresses.parse(given);
        return representations.of(
                results.findAfter(search.state(), begin(cursor)),
                Stream.concat(search.ignored().stream(), vain.stream()).toList(),
                contexts.of(request));
    }

    /** One facet with all its values; an amount of money has one for each currency. */
    @GET
    @Audience(Group.ANYBODY)
    @Path("filters/{facet}")
    @PerGeneration
    public FacetData.Whole facet(
            @PathParam("facet") String facet, @Context ContainerRequestContext request) {
        ParsedSearch search = addresses.parse(request.getUriInfo().getQueryParameters());
        return browsing.findFacet(search.state(), facet)
                .map(found -> representations.facet(found, search.ignored(), contexts.of(request)))
                .orElseThrow(() -> SearchResource.noFacet(facet));
    }

    @GET
    @Audience(Group.ANYBODY)
    @Produces(CsvSheetWriter.MEDIA_TYPE + ";qs=0.5")
    public Response csv(@Context ContainerRequestContext request) {
        return export("csv", request);
    }

    @GET
    @Audience(Group.ANYBODY)
    @Produces(WorkbookSheetWriter.MEDIA_TYPE + ";qs=0.4")
    public Response workbook(@Context ContainerRequestContext request) {
        return export("xlsx", request);
    }

    private Response export(String format, ContainerRequestContext request) {
        ParsedSearch search = addresses.parse(request.getUriInfo().getQueryParameters());
        return exports.export(format, search.state(), contexts.of(request));
    }

    /** The id behind which to go on; a star begins. */
    private static String begin(List<String> given) {
        String cursor = given.getFirst();
        if (given.size() == 1 && cursor.equals("*")) {
            return "";
        }
        if (given.size() > 1 || !ID.matcher(cursor).matches()) {
            throw new CatalogueException(
                    ErrorCode.INVALID_PARAMETER,
                    "The parameter 'cursor' cannot be that: it stands once and is *, or what 'next' of an answer holds.");
        }
        return cursor;
    }
}
