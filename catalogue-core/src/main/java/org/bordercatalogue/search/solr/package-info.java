/** Search by Solr. The only package that knows it. */
@NullMarked
package org.bordercatalogue.search.solr;

import org.jspecify.annotations.NullMarked;
