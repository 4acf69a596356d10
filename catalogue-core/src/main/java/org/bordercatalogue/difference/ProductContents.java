package org.bordercatalogue.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bordercatalogue.figure.Figure;
import org.bordercatalogue.kernel.LocalText;
import org.bordercatalogue.product.Product;

/**
 * A product taken apart into its fields and put together again. Every part of it but its id and its
 * exhibitor is some field, so no difference can be left out.
 */
public final class ProductContents {
    public static final String NAME = "name";
    public static final String MAKER = "maker";
    public static final String TYPE = "type";
    public static final String ALSO_KNOWN_AS = "alsoKnownAs";
    public static final String UNMAPPED = "unmapped";
    public static final String MEDIA = "media";
    public static final String DESCRIPTION = "description.";

    private ProductContents() {}

    public static Map<String, FieldContent> of(Product product) {
        Map<String, FieldContent> fields = new LinkedHashMap<>();
        fields.put(NAME, new FieldContent.Text(product.name()));
        fields.put(MAKER, FieldContent.text(product.maker()));
        fields.put(TYPE, new FieldContent.Text(product.type()));
        fields.put(ALSO_KNOWN_AS, new FieldContent.Names(product.alsoKnownAs()));
        product.description()
                .texts()
                .forEach((language, text) ->
                        fields.put(DESCRIPTION + language, new FieldContent.Text(text)));
        product.figures()
                .forEach((capability, figures) ->
                        fields.put(capability, new FieldContent.Figures(figures)));
        fields.put(UNMAPPED, new FieldContent.Kept(product.unmapped()));
        fields.put(MEDIA, new FieldContent.Shown(product.media()));
        return fields;
    }

    /** The product of the same id and exhibitor that has these fields. */
    public static Product with(Product product, Map<String, FieldContent> fields) {
        SortedMap<String, String> description = new TreeMap<>();
        SortedMap<String, List<Figure>> figures = new TreeMap<>();
        fields.forEach((field, content) -> {
            if (field.startsWith(DESCRIPTION) && !content.isEmpty()) {
                description.put(field.substring(DESCRIPTION.length()), text(content));
            }
            if (content instanceof FieldContent.Figures stated) {
                figures.put(field, stated.figures());
            }
        });
        return new Product(
                product.id(),
                product.exhibitor(),
                text(at(fields, NAME)),
                Optional.of(text(at(fields, MAKER))).filter(maker -> !maker.isEmpty()),
                text(at(fields, TYPE)),
                at(fields, ALSO_KNOWN_AS) instanceof FieldContent.Names names
                        ? names.names()
                        : List.of(),
                new LocalText(description),
                figures,
                at(fields, UNMAPPED) instanceof FieldContent.Kept kept
                        ? kept.statements()
                        : List.of(),
                at(fields, MEDIA) instanceof FieldContent.Shown shown ? shown.media() : List.of());
    }

    static FieldContent at(Map<String, FieldContent> fields, String field) {
        return fields.getOrDefault(field, FieldContent.NOTHING);
    }

    private static String text(FieldContent content) {
        return content instanceof FieldContent.Text text ? text.text() : "";
    }
}
