package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bordercatalogue.web.page.PageContext;

/** The requirements and the figures of a dossier, in the words in which they were frozen. */
final class FrozenTables {
    private final FrozenSources sources;
    private final PageContext context;

    /**
     * @param sources to be cited; those met are added
     */
    FrozenTables(FrozenSources sources, PageContext context) {
        this.sources = sources;
        this.context = context;
    }

    static List<DossierPage.Requirement> requirements(JsonNode comparison) {
        List<JsonNode> items = Nodes.each(comparison.path("items")).toList();
        List<DossierPage.Requirement> rows = new ArrayList<>();
        for (int at = 0; !items.isEmpty() && at < comparison.path("requirements").size(); at++) {
            int place = at;
            JsonNode words = items.getFirst().path("fits").path(at).path("words");
            rows.add(
                    new DossierPage.Requirement(
                            words.path("label").asText(),
                            words.path("wish").asText(),
                            words.path("force").asText(),
                            items.stream()
                                    .map(item -> judged(item.path("fits").path(place)))
                                    .toList()));
        }
        return rows;
    }

    private static DossierPage.Judged judged(JsonNode fit) {
        return new DossierPage.Judged(
                fit.path("reading").asText(),
                fit.path("words").path("reading").asText(),
                fit.path("words").path("reason").asText());
    }

    /** Rows of all products first, those of some under a heading that says so. */
    List<DossierPage.Section> sections(JsonNode comparison) {
        Map<String, List<DossierPage.Row>> sections =
                Nodes.each(comparison.path("rows"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> section(row),
                                        LinkedHashMap::new,
                                        Collectors.mapping(row -> row(row), Collectors.toList())));
        return sections.entrySet().stream()
                .map(each -> new DossierPage.Section(each.getKey(), each.getValue()))
                .toList();
    }

    private String section(JsonNode row) {
        String label = row.path("section").asText();
        return row.path("shared").asBoolean()
                ? label
                : context.messages().text("compare.own", "label", label);
    }

    private DossierPage.Row row(JsonNode row) {
        return new DossierPage.Row(
                row.path("label").asText(),
                row.path("differs").asBoolean(),
                row.path("comparable").asBoolean(),
                Nodes.each(row.path("cells")).map(cell -> cell(cell)).toList());
    }

    private DossierPage.Cell cell(JsonNode cell) {
        JsonNode figures = cell.path("figures");
        List<DossierPage.FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            lines.add(line(cell, i, figures.get(i)));
        }
        return new DossierPage.Cell(
                lines.isEmpty() ? cell.path("words").path(0).asText() : "",
                lines,
                cell.path("best").asBoolean(),
                cell.path("contradictory").asBoolean());
    }

    private DossierPage.FigureLine line(JsonNode cell, int at, JsonNode figure) {
        String evidence = figure.path("evidence").asText("unclassified");
        String stated =
                Stream.of("condition", "configuration", "standard")
                        .map(name -> figure.path(name).asText(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        String words = cell.path("circumstances").path(at).asText(stated);
        return new DossierPage.FigureLine(
                cell.path("words").path(at).asText(),
                words,
                words.equals(stated) ? "" : stated,
                evidence,
                context.messages().textOr("evidence." + evidence, evidence),
                figure.path("asWritten").asText(""),
                figure.path("source").asText(""),
                sources.cite(figure.path("source").asText("")));
    }
}
