package org.bordercatalogue.search.solr;

import java.net.URI;
import java.nio.file.Path;

/** Where the engine is. */
public sealed interface SolrConfig {
    /**
     * In this process, its index in a folder that nothing else uses and that can be deleted at any
     * time.
     */
    record Embedded(Path folder) implements SolrConfig {}

    /**
     * A Solr over HTTP, to which the configset has been uploaded.
     *
     * @param url the address that ends in {@code /solr}
     * @param configset the name under which the configset is known there
     */
    record Remote(URI url, String configset) implements SolrConfig {
        /** The name of the configset unless another is given. */
        public static final String CONFIGSET = "catalogue";

        public Remote {
            if (url.getScheme() == null || !url.getScheme().startsWith("http")) {
                throw new IllegalArgumentException(
                        "the address of Solr begins with http:// or https://, not: " + url);
            }
        }
    }
}
