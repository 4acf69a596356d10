package org.bordercatalogue.search.solr;

import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/**
 * What an index says of itself, in a document of its own.
 *
 * @param definition the registry's version by which it was made; empty while it is not complete
 * @param schema the version of schema and documents
 * @param generation rises with every commit
 */
record IndexDescription(String definition, String schema, long generation) {
    /** No product's id: those are slugs. */
    static final String ID = "/index";

    static final IndexDescription NONE = new IndexDescription("", "", 0);

    static IndexDescription of(SolrDocument document) {
        return new IndexDescription(
                (String) document.getFieldValue(SolrFields.DEFINITION),
                (String) document.getFieldValue(SolrFields.SCHEMA),
                ((Number) document.getFieldValue(SolrFields.GENERATION)).longValue());
    }

    /** The next generation; by the clock, so that it rises over rebuilds too. */
    IndexDescription next() {
        return new IndexDescription(
                definition, schema, Math.max(generation + 1, System.currentTimeMillis()));
    }

    SolrInputDocument document() {
        SolrInputDocument document = new SolrInputDocument();
        document.setField(SolrFields.ID, ID);
        document.setField(SolrFields.KIND, SolrFields.INDEX);
        document.setField(SolrFields.DEFINITION, definition);
        document.setField(SolrFields.SCHEMA, schema);
        document.setField(SolrFields.GENERATION, generation);
        return document;
    }
}
