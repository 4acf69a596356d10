package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bordercatalogue.cost.CostParameters;
import org.bordercatalogue.cost.CostRange;
import org.bordercatalogue.web.compare.CostWords;
import org.bordercatalogue.web.page.PageContext;

/** The costs of a dossier: the amounts that were frozen, worded for whoever reads it. */
final class FrozenCosts {
    private final PageContext context;
    private final CostWords words;

    FrozenCosts(PageContext context) {
        this.context = context;
        this.words = new CostWords(context);
    }

    DossierPage.Costs costs(JsonNode comparison) {
        JsonNode costs = comparison.path("costs");
        List<JsonNode> plans = Nodes.each(costs.path("items")).toList();
        boolean known =
                plans.stream()
                        .flatMap(plan -> Nodes.each(plan.path("parts")))
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
                            due(plans.getFirst().path("parts").path(at)),
                            false,
                            plans.stream()
                                    .map(plan -> part(plan.path("parts").path(place)))
                                    .toList()));
        }
        rows.add(sum("cost.paid", "total", plans));
        if (costs.path("discount").asDouble() > 0) {
            rows.add(sum("cost.present.sheet", "present", plans));
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
                assumptions(costs),
                rows,
                gaps(comparison, plans));
    }

    /** The years and the currency are told already, and own figures where they stand. */
    private List<String> assumptions(JsonNode costs) {
        List<String> assumed = new ArrayList<>();
        for (JsonNode each : costs.path("assumptions")) {
            String[] pair = each.asText().split("=", 2);
            switch (pair[0]) {
                case CostParameters.DISCOUNT ->
                        assumed.add(context.text("cost.discount") + ": " + pair[1]);
                case CostParameters.HOURS ->
                        assumed.add(context.text("cost.hours") + ": " + pair[1]);
                case CostParameters.RATE ->
                        assumed.add(rate(pair[1], costs.path("currency").asText()));
                case CostParameters.PRICE -> assumed.add(price(pair[1], costs));
                default -> {
                    // Told elsewhere.
                }
            }
        }
        return assumed;
    }

    /** "1 USD = 0.92 EUR (2026-11-01)". */
    private static String rate(String text, String sum) {
        return text.replaceFirst("^(.*):(.*)@(.*)$", "1 $1 = $2 " + sum + " ($3)");
    }

    private static String price(String text, JsonNode costs) {
        int colon = text.indexOf(':');
        String label =
                Nodes.each(costs.path("items").path(0).path("parts"))
                        .filter(part -> part.path("id").asText().equals(text.substring(0, colon)))
                        .map(part -> part.path("label").asText())
                        .findFirst()
                        .orElse(text.substring(0, colon));
        return label + ": " + text.substring(colon + 1).replaceFirst("([A-Z]{3})$", " $1");
    }

    private List<String> gaps(JsonNode comparison, List<JsonNode> plans) {
        List<String> gaps = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            List<String> names =
                    Nodes.each(plans.get(at).path("gaps")).map(JsonNode::asText).toList();
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

    private DossierPage.CostRow sum(String key, String name, List<JsonNode> plans) {
        return new DossierPage.CostRow(
                context.text(key),
                "",
                true,
                plans.stream()
                        .map(plan ->
                                Nodes.each(plan.path("parts")).noneMatch(part -> part.has("total"))
                                        ? context.text("cost.nothing")
                                        : amount(plan.path(name)))
                        .map(amount -> new DossierPage.Amount(amount, ""))
                        .toList());
    }

    private String due(JsonNode part) {
        String due = part.path("due").asText("");
        return due.isEmpty() ? "" : context.text("cost.due." + due);
    }

    private DossierPage.Amount part(JsonNode part) {
        if (!part.has("each")) {
            return new DossierPage.Amount(
                    "", context.text("cost.why." + part.path("why").asText()));
        }
        String state = part.path("state").asText();
        return new DossierPage.Amount(
                amount(part.path("each")),
                state.equals("entered")
                        ? context.text("dossier.entered")
                        : context.text("cost.origin." + state));
    }

    private String amount(JsonNode amount) {
        CostRange range = new CostRange(end(amount.path("min")), end(amount.path("max")));
        return range.isKnown() ? words.amount(range) : context.text("cost.open");
    }

    private static OptionalDouble end(JsonNode end) {
        return end.isNumber() ? OptionalDouble.of(end.doubleValue()) : OptionalDouble.empty();
    }
}
