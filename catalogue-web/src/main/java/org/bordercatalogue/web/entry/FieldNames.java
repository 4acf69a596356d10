package org.bordercatalogue.web.entry;

import java.util.Locale;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.difference.ProductContents;
import org.bordercatalogue.web.page.PageContext;

/** Names the fields of a form for one reader. */
public final class FieldNames {
    private final Registry registry;
    private final PageContext context;

    public FieldNames(Registry registry, PageContext context) {
        this.registry = registry;
        this.context = context;
    }

    public String of(String field) {
        if (field.startsWith(ProductContents.DESCRIPTION)) {
            String language = field.substring(ProductContents.DESCRIPTION.length());
            return context.messages()
                    .text("product-field.description", "language", language(language));
        }
        return registry.findCapability(field)
                .map(capability -> context.in(capability.label()))
                .orElseGet(() -> context.messages().textOr("product-field." + field, field));
    }

    /** A language by its own name. */
    public static String language(String code) {
        Locale locale = Locale.of(code);
        return locale.getDisplayLanguage(locale);
    }
}
