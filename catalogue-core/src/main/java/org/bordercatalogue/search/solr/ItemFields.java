package org.bordercatalogue.search.solr;

import java.util.List;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.bordercatalogue.capability.Registry;
import org.bordercatalogue.product.Product;
import org.bordercatalogue.product.ShownFigures;
import org.bordercatalogue.search.IndexedProduct;
import org.bordercatalogue.search.SearchItem;

/**
 * What lists of data say of a product, written when it is published: for every answer, products
 * would have to be read from the store, understood and written again.
 */
final class ItemFields {
    private static final String NAME = "shown_name";
    private static final String TYPE = "shown_type";
    private static final String EXHIBITOR = "shown_exhibitor";
    private static final String EXHIBITOR_NAME = "shown_exhibitor_name";
    private static final String STANDING = "shown_standing";
    private static final String FIGURES = "shown_figures";

    static final List<String> ALL =
            List.of(NAME, TYPE, EXHIBITOR, EXHIBITOR_NAME, STANDING, FIGURES);

    private final ShownFigures figures;

    ItemFields(Registry registry) {
        figures = new ShownFigures(registry);
    }

    void add(SolrInputDocument document, IndexedProduct indexed) {
        Product product = indexed.product();
        document.setField(NAME, product.name());
        document.setField(TYPE, product.type());
        document.setField(EXHIBITOR, indexed.exhibitor().id());
        document.setField(EXHIBITOR_NAME, indexed.exhibitor().name());
        document.setField(STANDING, indexed.retired() ? SolrFields.RETIRED : SolrFields.PUBLIC);
        document.setField(FIGURES, figures.of(product));
    }

    static SearchItem read(SolrDocument document) {
        return new SearchItem(
                text(document, SolrFields.ID),
                text(document, NAME),
                text(document, TYPE),
                text(document, EXHIBITOR),
                text(document, EXHIBITOR_NAME),
                text(document, STANDING).equals(SolrFields.RETIRED),
                text(document, FIGURES));
    }

    private static String text(SolrDocument document, String field) {
        if (document.getFirstValue(field) instanceof String text) {
            return text;
        }
        throw new IllegalStateException(
                "the index does not tell '%s' of %s"
                        .formatted(field, document.getFirstValue("id")));
    }
}
