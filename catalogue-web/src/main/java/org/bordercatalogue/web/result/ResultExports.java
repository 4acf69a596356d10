package org.bordercatalogue.web.result;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.bordercatalogue.browse.Columns;
import org.bordercatalogue.browse.WholeResult;
import org.bordercatalogue.browse.WholeResults;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.search.CatalogueSearch;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.unit.Units;
import org.bordercatalogue.web.data.ProductItems;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;
import org.bordercatalogue.web.url.SearchAddresses;

/** Hands over the whole result of a search as a file, written while it is sent. */
public final class ResultExports {
    private static final String NAME = "border-equipment-products";

    private final WholeResults results;
    private final CatalogueSearch search;
    private final Columns columns;
    private final ResultBooks books;
    private final ResultJson json;
    private final SearchAddresses addresses;

    public ResultExports(
            WholeResults results,
            CatalogueSearch search,
            Registry registry,
            Units units,
            ProductItems items,
            SearchAddresses addresses) {
        this.results = results;
        this.search = search;
        this.columns = new Columns(registry);
        this.books = new ResultBooks(registry, units, Clock.systemUTC());
        this.json = new ResultJson(items);
        this.addresses = addresses;
    }

    /**
     * @param format {@code csv}, {@code xlsx} or {@code json}
     */
    public Response export(String format, SearchState state, PageContext context) {
        List<Capability> chosen = columns.choose(state, search.search(state, List.of()));
        WholeResult result = results.find(state, WholeResults.ALL);
        return switch (format) {
            case "csv" ->
                    Download.of(books.figures(result, chosen, context), new CsvSheetWriter(), NAME);
            case "xlsx" ->
                    Download.of(
                            books.workbook(
                                    result,
                                    chosen,
                                    addresses.page(state, context.visit()),
                                    context),
                            new WorkbookSheetWriter(context.text("catalogue.name")),
                            NAME);
            case "json" -> json(result, chosen, context);
            default ->
                    throw new CatalogueException(
                            ErrorCode.INVALID_PARAMETER,
                            "The parameter 'format' cannot be '"
                                    + format
                                    + "': it is csv, xlsx or json.");
        };
    }

    private Response json(WholeResult result, List<Capability> chosen, PageContext context) {
        StreamingOutput body = output -> json.write(result, chosen, context.links(), output);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + NAME + ".json\"")
                .build();
    }
}
