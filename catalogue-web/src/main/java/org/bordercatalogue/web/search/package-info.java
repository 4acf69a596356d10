/** Searching products: the page and the API. */
@NullMarked
package org.bordercatalogue.web.search;

import org.jspecify.annotations.NullMarked;
