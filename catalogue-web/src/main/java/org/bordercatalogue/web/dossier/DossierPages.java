package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bordercatalogue.dossier.Dossier;
import org.bordercatalogue.web.page.PageContext;

/** Makes the page of a dossier, from its document alone; only what changed since is looked up. */
final class DossierPages {
    private static final List<String> RIGHT_TO_LEFT = List.of("ar");

    DossierPage page(
            Dossier dossier,
            JsonNode document,
            List<DossierPage.Change> changes,
            PageContext context) {
        JsonNode comparison = document.path("comparison");
        String title = document.path("title").asText();
        String language = document.path("language").asText();
        FrozenSources sources = new FrozenSources();
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
                context.links().to("dossiers", dossier.id() + ".xlsx"),
                context.links().with("/compare", document.path("question").asText()),
                items(document, comparison, context),
                FrozenTables.requirements(comparison),
                new FrozenTables(sources, context).sections(comparison),
                new FrozenCosts(context).costs(comparison),
                sources.all(),
                changes,
                changes.isEmpty() ? context.text("dossier.same") : "",
                context.links().to("dossiers", dossier.id(), "changes.atom"));
    }

    static String made(JsonNode document, PageContext context) {
        Instant made = Instant.parse(document.path("made").asText());
        return context.messages().day(made.atZone(ZoneOffset.UTC).toLocalDate())
                + ", "
                + made.toString().substring(11, 16)
                + " UTC";
    }

    private static List<DossierPage.Item> items(
            JsonNode document, JsonNode comparison, PageContext context) {
        return Nodes.each(comparison.path("items"))
                .map(item -> {
                    JsonNode reason = FrozenReasons.of(document, item.path("id").asText());
                    String verdict = item.path("verdict").asText("");
                    String decision = FrozenReasons.decision(reason);
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
}
