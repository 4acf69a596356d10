package org.bordercatalogue.search.solr;

import java.util.Locale;
import org.bordercatalogue.search.SearchState;
import org.bordercatalogue.search.Selection;

/** The facets that every search has, beside those of capabilities. */
enum SelectionParameter {
    TYPE(SolrFields.TYPE_PATH),
    EXHIBITOR(SolrFields.EXHIBITOR),
    COUNTRY(SolrFields.COUNTRY),
    EDITION(SolrFields.EDITION),
    EVIDENCE(SolrFields.EVIDENCE);

    private final String field;

    SelectionParameter(String field) {
        this.field = field;
    }

    /** Its name in an address. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * How many values to count where so many are wanted of what only the index knows: of what the
     * registry knows, all.
     */
    int most(int wanted) {
        return switch (this) {
            case TYPE, EVIDENCE -> Asked.ALL;
            case EXHIBITOR, COUNTRY, EDITION -> wanted;
        };
    }

    /**
     * Likewise, of those that are not found yet. Where a product has one value only, most of them
     * have what most of all have.
     */
    int mostAdded(int wanted) {
        return switch (this) {
            case TYPE, EVIDENCE, EDITION -> Asked.ALL;
            case EXHIBITOR, COUNTRY -> wanted;
        };
    }

    String field() {
        return field;
    }

    String tag() {
        return FacetTranslator.tag(parameter());
    }

    Selection of(SearchState state) {
        return switch (this) {
            case TYPE -> state.types();
            case EXHIBITOR -> state.exhibitors();
            case COUNTRY -> state.countries();
            case EDITION -> state.editions();
            case EVIDENCE -> state.evidence();
        };
    }
}
