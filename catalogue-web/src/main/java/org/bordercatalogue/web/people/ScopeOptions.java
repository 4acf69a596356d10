package org.bordercatalogue.web.people;

import java.util.List;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.store.CatalogueStore;
import org.bordercatalogue.web.form.Field;
import org.bordercatalogue.web.form.TypedForm;
import org.bordercatalogue.web.page.PageContext;

/** What an organiser may be limited to; nothing chosen is no limit. */
public record ScopeOptions(Registry registry, CatalogueStore store) {
    List<Field.Option> types(PageContext context, TypedForm form) {
        return registry.listTypes().stream()
                .filter(each -> !each.id().equals(registry.root().id()))
                .map(each -> form.option("types", each.id(), context.in(each.label())))
                .toList();
    }

    List<Field.Option> editions(TypedForm form) {
        return store.read(transaction ->
                transaction.editions().listEditions().stream()
                        .map(each -> form.option("editions", each.id(), each.name()))
                        .toList());
    }
}
