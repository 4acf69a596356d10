/** Editions: the pages and the API. */
@NullMarked
package org.bordercatalogue.web.edition;

import org.jspecify.annotations.NullMarked;
