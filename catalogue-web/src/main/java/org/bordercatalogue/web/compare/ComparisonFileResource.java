package org.bordercatalogue.web.compare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.bordercatalogue.browse.ComparedProducts;
import org.bordercatalogue.browse.Comparing;
import org.bordercatalogue.compare.ComparisonState;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.web.access.Audience;
import org.bordercatalogue.web.access.Group;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.page.PageContexts;
import org.bordercatalogue.web.sheet.CsvSheetWriter;
import org.bordercatalogue.web.sheet.Download;
import org.bordercatalogue.web.sheet.WorkbookSheetWriter;

/** A comparison as a file, all of its products in it. */
@Path("compare.{format: csv|xlsx|json}")
public final class ComparisonFileResource {
    private final Comparing comparing;
    private final ComparisonAddresses addresses;
    private final ComparisonBooks books;
    private final PageContexts contexts;

    public ComparisonFileResource(
            Comparing comparing,
            ComparisonAddresses addresses,
            ComparisonRepresentations representations,
            PageContexts contexts) {
        this.comparing = comparing;
        this.addresses = addresses;
        this.books = new ComparisonBooks(representations);
        this.contexts = contexts;
    }

    @GET
    @Audience(Group.ANYBODY)
    public Response file(
            @PathParam("format") String format, @Context ContainerRequestContext request) {
        PageContext context = contexts.of(request);
        ComparisonState state = addresses.parse(request.getUriInfo().getQueryParameters()).state();
        ComparedProducts compared = comparing.compare(state);
        String name =
                compared.comparison().products().stream()
                        .map(Product::name)
                        .collect(Collectors.joining(" "));
        return switch (format) {
            case "csv" -> Download.of(books.figures(compared, context), new CsvSheetWriter(), name);
            case "xlsx" ->
                    Download.of(
                            books.workbook(
                                    compared, addresses.page(state, context.visit()), context),
                            new WorkbookSheetWriter(context.text("catalogue.name")),
                            name);
            default ->
                    Response.ok(
                                    books.representation(compared, context),
                                    MediaType.APPLICATION_JSON_TYPE)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"comparison.json\"")
                            .build();
        };
    }
}
