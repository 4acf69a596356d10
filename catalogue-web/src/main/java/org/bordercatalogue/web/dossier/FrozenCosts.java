package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bordercatalogue.web.page.PageContext;

/** The costs of a dossier: the amounts that were frozen, worded for whoever reads it. */
final class FrozenCosts {
    private final PageContext context;

    FrozenCosts(PageContext context) {
        this.context = context;
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
                Nodes.each(costs.path("assumptions")).map(JsonNode::asText).toList(),
                rows,
                gaps(comparison, plans));
    }

    private List<String> gaps(
            JsonNode comparison, List<JsonNode> plans) {
        List<String> gaps = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            List<String> names = Nodes.each(plans.get(at).path("gaps")).map(JsonNode::asText).toList();
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

    private DossierPage.CostRow sum(
            String key, String name, List<JsonNode> plans) {
        return new DossierPage.CostRow(
                context.text(key),
                true,
                plans.stream()
                        .map(plan ->
                                Nodes.each(plan.path("parts")).noneMatch(part -> part.has("total"))
                                        ? context.text("cost.nothing")
                                        : amount(plan.path(name)))
                        .toList());
    }

    private String part(JsonNode part) {
        return part.has("each")
                ? amount(part.path("each"))
                : context.text("cost.why." + part.path("why").asText());
    }

    private String amount(JsonNode amount) {
        Optional<String> min = end(amount.path("min"));
        Optional<String> max = end(amount.path("max"));
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.get() : min.get() + "–" + max.get();
        }
        return min.map(it -> context.text("qualifier.at-least") + " " + it)
                .or(() -> max.map(it -> context.text("qualifier.at-most") + " " + it))
                .orElse(context.text("cost.open"));
    }

    private Optional<String> end(JsonNode end) {
        return end.isNumber()
                ? Optional.of(context.messages().exact(end.doubleValue()))
                : Optional.empty();
    }
}
