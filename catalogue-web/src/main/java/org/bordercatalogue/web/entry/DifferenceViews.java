package org.bordercatalogue.web.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bordercatalogue.capability.Capability;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.difference.Difference;
import org.bordercatalogue.difference.FieldContent;
import org.bordercatalogue.difference.ProductContents;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Unmapped;
import org.bordercatalogue.proposal.FieldComment;
import org.bordercatalogue.web.figure.FigureView;
import org.bordercatalogue.web.media.MediaViews;
import org.bordercatalogue.web.page.PageContext;

/** Words differences for one reader, from the definitions alone. */
public final class DifferenceViews {
    private final Registry registry;
    private final PageContext context;
    private final FieldNames names;
    private final MediaViews media;

    /**
     * @param entry whose contents are compared
     */
    public DifferenceViews(String entry, Registry registry, PageContext context) {
        this.registry = registry;
        this.context = context;
        this.media = new MediaViews(entry, context);
        this.names = new FieldNames(registry, context);
    }

    public List<DifferenceView> list(List<Difference> differences) {
        return differences.stream().map(this::of).toList();
    }

    /** Each with what a reviewer said of its field. */
    public List<DifferenceView> list(List<Difference> differences, List<FieldComment> comments) {
        return differences.stream()
                .map(difference ->
                        of(difference)
                                .with(
                                        comments.stream()
                                                .filter(each ->
                                                        each.field().equals(difference.field()))
                                                .map(FieldComment::words)
                                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private DifferenceView of(Difference difference) {
        String weight = difference.weight().name().toLowerCase(Locale.ROOT);
        return new DifferenceView(
                difference.field(),
                names.of(difference.field()),
                weight,
                context.text("weight." + weight),
                content(difference.field(), difference.before()),
                content(difference.field(), difference.after()),
                "");
    }

    public DifferenceView.ContentView content(String field, FieldContent content) {
        return switch (content) {
            case FieldContent.Text text -> texts(field, words(field, text));
            case FieldContent.Names several -> texts(field, several.names());
            case FieldContent.Figures stated ->
                    new DifferenceView.ContentView(
                            stated.isEmpty(),
                            "",
                            List.of(),
                            figures(field, stated.figures()),
                            List.of(),
                            List.of());
            case FieldContent.Shown shown ->
                    new DifferenceView.ContentView(
                            shown.isEmpty(),
                            "",
                            List.of(),
                            List.of(),
                            media.pictures(shown.media()),
                            media.documents(shown.media()));
            case FieldContent.Kept kept ->
                    texts(
                            field,
                            kept.statements().stream()
                                    .map(each -> each.attribute() + ": " + said(each))
                                    .toList());
        };
    }

    private List<String> words(String field, FieldContent.Text text) {
        if (text.isEmpty() || isUnnamed(field, text)) {
            return List.of();
        }
        return field.equals(ProductContents.TYPE)
                ? List.of(context.types().of(text.text()).label())
                : List.of(text.text());
    }

    /** What stands for the name where there is no earlier text to compare with. */
    private static boolean isUnnamed(String field, FieldContent.Text text) {
        return field.equals(ProductContents.NAME) && text.text().equals("-");
    }

    private static String said(Unmapped statement) {
        return statement.asWritten().or(statement::value).orElse("");
    }

    private List<FigureView> figures(String field, List<Figure> figures) {
        Optional<Capability> capability = registry.findCapability(field);
        return capability.isEmpty() ? List.of() : context.figures().list(capability.get(), figures);
    }

    private static DifferenceView.ContentView texts(String field, List<String> texts) {
        String language =
                field.startsWith(ProductContents.DESCRIPTION)
                        ? field.substring(ProductContents.DESCRIPTION.length())
                        : "";
        return new DifferenceView.ContentView(
                texts.isEmpty(), language, texts, List.of(), List.of(), List.of());
    }
}
