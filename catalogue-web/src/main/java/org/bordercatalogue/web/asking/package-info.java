/** Asking for figures that a product does not state. */
@NullMarked
package org.bordercatalogue.web.asking;

import org.jspecify.annotations.NullMarked;
