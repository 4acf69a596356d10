/** Comparisons: the page, the API and the files. */
@NullMarked
package org.bordercatalogue.web.compare;

import org.jspecify.annotations.NullMarked;
