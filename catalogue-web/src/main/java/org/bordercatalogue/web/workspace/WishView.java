package org.bordercatalogue.web.workspace;

/**
 * A figure that readers ask for.
 *
 * @param product its name; {@code url} of its entry
 * @param label of the figure; {@code times} in words
 * @param edit address that opens the form at its field
 * @param field id of the capability
 */
record WishView(
        String product, String url, String label, String times, String edit, String field) {}
