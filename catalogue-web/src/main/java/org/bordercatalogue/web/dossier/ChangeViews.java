package org.bordercatalogue.web.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.difference.FieldContent;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.MediaItem;
import org.bordercatalogue.product.Revision;
import org.bordercatalogue.purchasing.DossierChanges;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.page.PageContext;

/** Words what has changed in the catalogue since a dossier was frozen. */
final class ChangeViews {
    private final DossierChanges changes;
    private final Registry registry;

    ChangeViews(DossierChanges changes, Registry registry) {
        this.changes = changes;
        this.registry = registry;
    }

    List<DossierPage.Change> since(JsonNode document, PageContext context) {
        List<DossierChanges.Frozen> frozen = new ArrayList<>();
        document.path("products")
                .forEach(product ->
                        frozen.add(
                                new DossierChanges.Frozen(
                                        product.path("id").asText(),
                                        product.path("revision").asInt(),
                                        product.path("content").toString())));
        return changes.since(frozen).stream().map(change -> view(change, context)).toList();
    }

    private DossierPage.Change view(DossierChanges.Change change, PageContext context) {
        Optional<Integer> number = change.now().map(Revision::number);
        return new DossierPage.Change(
                change.before().id() + "-" + number.map(String::valueOf).orElse("withdrawn"),
                change.before().name(),
                number.map(now -> context.messages().text("dossier.revision.now", "number", now))
                        .orElseGet(() -> context.text("dossier.withdrawn")),
                change.now().map(Revision::createdAt),
                change.differences().stream().map(each -> difference(each, context)).toList());
    }

    private DossierPage.Difference difference(Difference difference, PageContext context) {
        return new DossierPage.Difference(
                label(difference.field(), context),
                words(difference.field(), difference.before(), context),
                words(difference.field(), difference.after(), context));
    }

    private String label(String field, PageContext context) {
        return registry.findCapability(field)
                .map(capability -> context.in(capability.label()))
                .orElseGet(() ->
                        context.messages()
                                .textOr("dossier.field." + field.replaceFirst("\\..*", ""), field));
    }

    private String words(String field, FieldContent content, PageContext context) {
        if (content.isEmpty()) {
            return context.text("blank.not-stated");
        }
        return switch (content) {
            case FieldContent.Text(String text) -> text;
            case FieldContent.Names(List<String> names) -> String.join(", ", names);
            case FieldContent.Figures(List<Figure> figures) -> figures(field, figures, context);
            case FieldContent.Shown(List<MediaItem> media) ->
                    media.stream().map(MediaItem::title).collect(Collectors.joining(", "));
            case FieldContent.Kept(var statements) ->
                    statements.stream()
                            .map(each -> each.attribute())
                            .collect(Collectors.joining(", "));
        };
    }

    private String figures(String field, List<Figure> figures, PageContext context) {
        return registry.findCapability(field)
                .map(capability -> figures(capability, figures, context))
                .orElseGet(() ->
                        figures.stream()
                                .map(each -> each.asWritten().orElse("?"))
                                .collect(Collectors.joining("; ")));
    }

    private static String figures(
            Capability capability, List<Figure> figures, PageContext context) {
        return context.figures().list(capability, figures).stream()
                .map(ChangeViews::text)
                .collect(Collectors.joining("; "));
    }

    /** With what it holds under and where it comes from: a change of either is a change. */
    private static String text(FigureView figure) {
        StringBuilder text = new StringBuilder(figure.text());
        figure.condition().ifPresent(it -> text.append(", ").append(it.whole()));
        figure.source().ifPresent(it -> text.append(" [").append(it.text()).append(']'));
        return text.toString();
    }
}
