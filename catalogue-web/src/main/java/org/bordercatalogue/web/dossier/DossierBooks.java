package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.ArrayList;
import java.util.List;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.web.compare.ComparisonBooks;
import org.bordercatalogue.web.compare.ComparisonRepresentation;
import org.bordercatalogue.web.page.PageContext;
import org.bordercatalogue.web.sheet.Book;
import org.bordercatalogue.web.sheet.Cell;
import org.bordercatalogue.web.sheet.Sheet;
import org.bordercatalogue.web.url.SiteAddress;

/**
 * Makes a dossier into a workbook, from its document alone: what was decided and why, then the
 * sheets of a comparison as they were when it was frozen.
 */
public final class DossierBooks {
    private static final int WIDE = 34;
    private static final int WIDER = 70;

    private final SiteAddress site;
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    // What is no longer told stands in the documents of its time.
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    public DossierBooks(SiteAddress site) {
        this.site = site;
    }

    Book book(Dossier dossier, JsonNode document, PageContext context) {
        ComparisonRepresentation comparison = comparison(document);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(decisions(document, comparison, context));
        sheets.addAll(ComparisonBooks.sheets(comparison, context));
        sheets.add(about(dossier, document, context));
        return new Book(sheets, context.messages().direction().equals("rtl"));
    }

    private ComparisonRepresentation comparison(JsonNode document) {
        try {
            return mapper.treeToValue(document.path("comparison"), ComparisonRepresentation.class);
        } catch (JsonProcessingException e) {
            throw new CatalogueException(
                    ErrorCode.CORRUPT, "A dossier's comparison cannot be read any more.", e);
        }
    }

    private static Sheet decisions(
            JsonNode document, ComparisonRepresentation comparison, PageContext context) {
        return new Sheet(
                context.text("decision"),
                List.of(
                        new Sheet.Column(context.text("table.product"), WIDE),
                        new Sheet.Column(context.text("facet.exhibitor"), WIDE),
                        Sheet.Column.of(context.text("dossier.revision.sheet")),
                        Sheet.Column.of(context.text("compare.verdict")),
                        Sheet.Column.of(context.text("decision")),
                        new Sheet.Column(context.text("decision.reason"), WIDER)),
                comparison.items().stream()
                        .map(item -> decision(document, item, context))
                        .toList());
    }

    private static List<Cell> decision(
            JsonNode document, ComparisonRepresentation.Column item, PageContext context) {
        JsonNode reason = FrozenReasons.of(document, item.id());
        return List.of(
                new Cell.Text(item.name()),
                new Cell.Text(item.exhibitorName()),
                new Cell.Numeric(item.revision()),
                new Cell.Text(
                        item.verdict().map(code -> context.text("fit.reading." + code)).orElse("")),
                new Cell.Text(context.text("decision." + FrozenReasons.decision(reason))),
                new Cell.Text(reason.path("reason").asText("")));
    }

    private Sheet about(Dossier dossier, JsonNode document, PageContext context) {
        return new Sheet(
                context.text("dossier.dossier"),
                List.of(
                        new Sheet.Column(context.text("dossier.dossier"), WIDE),
                        new Sheet.Column(" ", WIDER)),
                List.of(
                        row(context.text("dossier.title"), document.path("title").asText()),
                        row(context.text("dossier.note"), document.path("note").asText()),
                        row(
                                context.text("dossier.made.sheet"),
                                DossierPages.made(document, context)),
                        row(context.text("dossier.hash"), dossier.id()),
                        row(
                                context.text("compare.address"),
                                site.origin() + context.links().to("dossiers", dossier.id())),
                        List.of(new Cell.Text(context.text("fit.rule"))),
                        List.of(new Cell.Text(context.text("cost.rule"))),
                        List.of(new Cell.Text(context.text("notice.independent")))));
    }

    private static List<Cell> row(String label, String text) {
        return List.of(new Cell.Heading(label), new Cell.Text(text));
    }
}
