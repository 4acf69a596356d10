/** Where the adapter's own package lets its parts be measured. */
@NullMarked
package org.bordercatalogue.search.solr;

import org.jspecify.annotations.NullMarked;
