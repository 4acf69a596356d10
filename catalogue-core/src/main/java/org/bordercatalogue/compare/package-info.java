/** Products side by side: rows from the registry, one unit a row, and words for every blank. */
@NullMarked
package org.bordercatalogue.compare;

import org.jspecify.annotations.NullMarked;
