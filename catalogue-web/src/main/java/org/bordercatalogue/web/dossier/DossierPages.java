package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.web.compare.ComparisonAddresses;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of a dossier, from its document alone; only what changed since is looked up. */
final class DossierPages {
    private static final List<String> RIGHT_TO_LEFT = List.of("ar");

    private final ComparisonAddresses addresses;

    DossierPages(ComparisonAddresses addresses) {
        this.addresses = addresses;
    }

    DossierPage page(
            Dossier dossier,
            JsonNode document,
            List<DossierPage.Change> changes,
            PageContext context) {
        JsonNode comparison = document.path("comparison");
        String title = document.path("title").asText();
        String language = document.path("language").asText();
        return new DossierPage(
                context.frame(title),
                title,
                document.path("note").asText(),
                made(document, context),
                language,
                RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr",
                dossier.id(),
                dossier.isIntact(),
                context.links().to("dossiers", dossier.id(), "verify"),
                context.links().to("dossiers", dossier.id() + ".json"),
                context.links().with("/compare", document.path("question").asText()),
                items(document, comparison, context),
                requirements(comparison),
                sections(comparison, context),
                costs(comparison, context),
                changes,
                changes.isEmpty() ? context.text("dossier.same") : "");
    }

    /** The comparison as it was asked for, with the reader's wishes. */
    ComparisonAddresses addresses() {
        return addresses;
    }

    static String made(JsonNode document, PageContext context) {
        Instant made = Instant.parse(document.path("made").asText());
        return context.messages().day(made.atZone(ZoneOffset.UTC).toLocalDate())
                + ", "
                + made.toString().substring(11, 16)
                + " UTC";
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<DossierPage.Item> items(
            JsonNode document, JsonNode comparison, PageContext context) {
        return each(comparison.path("items"))
                .map(item -> {
                    JsonNode reason =
                            each(document.path("reasons"))
                                    .filter(it -> it.path("id").equals(item.path("id")))
                                    .findFirst()
                                    .orElse(item.path("none"));
                    String verdict = item.path("verdict").asText("");
                    String decision = reason.path("decision").asText("open");
                    return new DossierPage.Item(
                            item.path("name").asText(),
                            item.path("exhibitorName").asText(),
                            context.messages()
                                    .text(
                                            "dossier.revision",
                                            "number",
                                            item.path("revision").asInt()),
                            verdict,
                            verdict.isEmpty() ? "" : context.text("fit.reading." + verdict),
                            score(item.path("score"), context),
                            decision,
                            context.text("decision." + decision),
                            reason.path("reason").asText(""));
                })
                .toList();
    }

    private static String score(JsonNode score, PageContext context) {
        if (score.isMissingNode()) {
            return "";
        }
        int of = score.path("of").asInt();
        int worst = Math.round(100f * score.path("worst").asInt() / of);
        int best = Math.round(100f * score.path("best").asInt() / of);
        return worst == best
                ? context.messages().text("fit.score.sure", Map.of("worst", worst))
                : context.messages().text("fit.score", Map.of("worst", worst, "best", best));
    }

    private static List<DossierPage.Requirement> requirements(JsonNode comparison) {
        List<JsonNode> items = each(comparison.path("items")).toList();
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

    private static List<DossierPage.Section> sections(JsonNode comparison, PageContext context) {
        Map<String, List<DossierPage.Row>> sections =
                each(comparison.path("rows"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.path("section").asText(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                row -> row(row, context), Collectors.toList())));
        return sections.entrySet().stream()
                .map(each -> new DossierPage.Section(each.getKey(), each.getValue()))
                .toList();
    }

    private static DossierPage.Row row(JsonNode row, PageContext context) {
        return new DossierPage.Row(
                row.path("label").asText(),
                row.path("differs").asBoolean(),
                row.path("comparable").asBoolean(),
                each(row.path("cells")).map(cell -> cell(cell, context)).toList());
    }

    private static DossierPage.Cell cell(JsonNode cell, PageContext context) {
        JsonNode figures = cell.path("figures");
        List<DossierPage.FigureLine> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            lines.add(line(cell.path("words").path(i).asText(), figures.get(i), context));
        }
        return new DossierPage.Cell(
                lines.isEmpty() ? cell.path("words").path(0).asText() : "",
                lines,
                cell.path("best").asBoolean(),
                cell.path("contradictory").asBoolean());
    }

    private static DossierPage.FigureLine line(String words, JsonNode figure, PageContext context) {
        String evidence = figure.path("evidence").asText("unclassified");
        String conditions =
                Stream.of("condition", "configuration", "standard")
                        .map(name -> figure.path(name).asText(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        return new DossierPage.FigureLine(
                words,
                conditions,
                evidence,
                context.messages().textOr("evidence." + evidence, evidence),
                figure.path("asWritten").asText(""),
                figure.path("source").asText(""));
    }

    private static DossierPage.Costs costs(JsonNode comparison, PageContext context) {
        JsonNode costs = comparison.path("costs");
        List<JsonNode> plans = each(costs.path("items")).toList();
        boolean known =
                plans.stream()
                        .flatMap(plan -> each(plan.path("parts")))
                        .anyMatch(part -> part.has("total"));
        if (!known) {
            return new DossierPage.Costs("", List.of(), List.of(), List.of());
        }
        List<DossierPage.CostRow> rows = new ArrayList<>();
        for (int at = 0; at < plans.getFirst().path("parts").size(); at++) {
            int place = at;
            rows.add(
                    new DossierPage.CostRow(
                            plans.getFirst().path("parts").path(at).path("label").asText(),
                            false,
                            plans.stream()
                                    .map(plan -> part(plan.path("parts").path(place), context))
                                    .toList()));
        }
        rows.add(sum("cost.paid", "total", plans, context));
        if (costs.path("discount").asDouble() > 0) {
            rows.add(sum("cost.present.sheet", "present", plans, context));
        }
        return new DossierPage.Costs(
                context.messages()
                        .text(
                                "cost.lead",
                                Map.of(
                                        "count",
                                        costs.path("years").asInt(),
                                        "currency",
                                        costs.path("currency").asText())),
                each(costs.path("assumptions")).map(JsonNode::asText).toList(),
                rows,
                gaps(comparison, plans, context));
    }

    private static List<String> gaps(
            JsonNode comparison, List<JsonNode> plans, PageContext context) {
        List<String> gaps = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            List<String> names = each(plans.get(at).path("gaps")).map(JsonNode::asText).toList();
            if (!names.isEmpty()) {
                gaps.add(
                        context.messages()
                                .text(
                                        "cost.unknown",
                                        Map.of(
                                                "name",
                                                comparison
                                                        .path("items")
                                                        .path(at)
                                                        .path("name")
                                                        .asText(),
                                                "costs",
                                                context.messages().all(names))));
            }
        }
        return gaps;
    }

    private static DossierPage.CostRow sum(
            String key, String name, List<JsonNode> plans, PageContext context) {
        return new DossierPage.CostRow(
                context.text(key),
                true,
                plans.stream()
                        .map(plan ->
                                each(plan.path("parts")).noneMatch(part -> part.has("total"))
                                        ? context.text("cost.nothing")
                                        : amount(plan.path(name), context))
                        .toList());
    }

    private static String part(JsonNode part, PageContext context) {
        return part.has("each")
                ? amount(part.path("each"), context)
                : context.text("cost.why." + part.path("why").asText());
    }

    private static String amount(JsonNode amount, PageContext context) {
        Optional<String> min = end(amount.path("min"), context);
        Optional<String> max = end(amount.path("max"), context);
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.get() : min.get() + "–" + max.get();
        }
        return min.map(it -> context.text("qualifier.at-least") + " " + it)
                .or(() -> max.map(it -> context.text("qualifier.at-most") + " " + it))
                .orElse(context.text("cost.open"));
    }

    private static Optional<String> end(JsonNode end, PageContext context) {
        return end.isNumber()
                ? Optional.of(context.messages().exact(end.doubleValue()))
                : Optional.empty();
    }
}
