package org.bordercatalogue.browse;

import java.util.List;
import org.bordercatalogue.search.KnownValues;
import org.bordercatalogue.store.CatalogueStore;

/** Knows the exhibitors and editions of the store, and the languages of the pages. */
public final class StoredValues implements KnownValues {
    private final CatalogueStore store;
    private final List<String> languages;

    public StoredValues(CatalogueStore store, List<String> languages) {
        this.store = store;
        this.languages = List.copyOf(languages);
    }

    @Override
    public boolean isExhibitor(String id) {
        return store.read(transaction -> transaction.exhibitors().findExhibitor(id).isPresent());
    }

    @Override
    public boolean isEdition(String id) {
        return store.read(transaction -> transaction.editions().findEdition(id).isPresent());
    }

    @Override
    public boolean isLanguage(String code) {
        return languages.contains(code);
    }
}
