package org.bordercatalogue.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bordercatalogue.figure.Attribution;
import org.bordercatalogue.figure.Bounds;
import org.bordercatalogue.figure.Evidence;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.product.Product;

/** Fills a form with what a product says already. */
public final class ProductFields {
    private ProductFields() {}

    public static Fields of(Product product) {
        Map<String, List<String>> values = new TreeMap<>();
        values.put(Forms.NAME, List.of(product.name()));
        values.put(Forms.TYPE, List.of(product.type()));
        product.maker().ifPresent(maker -> values.put(Forms.MAKER, List.of(maker)));
        if (!product.alsoKnownAs().isEmpty()) {
            values.put(Forms.ALSO_KNOWN_AS, List.of(String.join("\n", product.alsoKnownAs())));
        }
        product.description()
                .texts()
                .forEach(
                        (language, text) -> values.put(Forms.description(language), List.of(text)));
        product.figures()
                .forEach((capability, figures) -> {
                    for (int row = 1; row <= figures.size(); row++) {
                        row(figures.get(row - 1), row).writeTo(values, capability);
                    }
                });
        MediaFields.write(product.media(), values);
        return Fields.of(values);
    }

    /** A figure as a row of the form would say it. */
    public static FigureFields row(Figure figure, int row) {
        return switch (figure) {
            case Figure.Measured it -> row(row, it.asWritten().orElseGet(() -> text(it)), it);
            case Figure.Sized it -> row(row, it.asWritten().orElseGet(() -> text(it)), it);
            case Figure.Worded it -> row(row, it.text(), it);
            case Figure.Claimed it -> row(row, it.text(), it);
            case Figure.Chosen it ->
                    row(row, it.asWritten().orElse(""), it.options(), "", it.attribution());
            case Figure.Blanked it -> row(row, "", List.of(), it.blank().code(), it.attribution());
        };
    }

    private static FigureFields row(int row, String text, Figure figure) {
        return row(row, text, List.of(), "", figure.attribution());
    }

    private static FigureFields row(
            int row, String text, List<String> options, String blank, Attribution attribution) {
        Evidence evidence = attribution.evidence();
        return new FigureFields(
                row,
                text.strip(),
                options,
                blank,
                attribution.condition().orElse("").strip(),
                attribution.standard().orElse("").strip(),
                attribution.configuration().orElse("").strip(),
                attribution.source().orElse("").strip(),
                evidence == Evidence.UNCLASSIFIED ? "" : evidence.code(),
                attribution.optional());
    }

    /** In words and signs that the figure reader knows. */
    private static String text(Figure.Measured figure) {
        Bounds bounds = figure.stated();
        String unit = figure.unit().equals("1") ? "" : " " + figure.unit();
        String amount =
                switch (figure.qualifier()) {
                    case AT_LEAST -> "at least " + lower(bounds);
                    case AT_MOST -> "at most " + upper(bounds);
                    case UP_TO -> "up to " + upper(bounds);
                    case ABOUT -> "about " + range(bounds);
                    case TYPICAL -> "typically " + range(bounds);
                    case EXACTLY, RANGE -> range(bounds);
                };
        return amount + unit;
    }

    private static String text(Figure.Sized figure) {
        return figure.sides().stream().map(ProductFields::number).collect(Collectors.joining(" x "))
                + " "
                + figure.unit();
    }

    private static String range(Bounds bounds) {
        if (bounds.isPoint()) {
            return lower(bounds);
        }
        if (bounds.lower().isEmpty()) {
            return "at most " + upper(bounds);
        }
        return bounds.upper().isEmpty()
                ? "at least " + lower(bounds)
                : lower(bounds) + " - " + upper(bounds);
    }

    private static String lower(Bounds bounds) {
        return number(first(bounds.lower(), bounds.upper()));
    }

    private static String upper(Bounds bounds) {
        return number(first(bounds.upper(), bounds.lower()));
    }

    private static double first(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() ? one.getAsDouble() : other.orElseThrow();
    }

    private static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
