/** A product: the page and the API. */
@NullMarked
package org.bordercatalogue.web.product;

import org.jspecify.annotations.NullMarked;
