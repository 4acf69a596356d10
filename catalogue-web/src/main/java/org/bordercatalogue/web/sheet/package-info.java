/**
 * Tables to take away: a {@link org.bordercatalogue.web.sheet.Sheet} says what stands in them, a
 * {@link org.bordercatalogue.web.sheet.SheetWriter} for each format how it is written. Whatever is
 * shown as a table on a page is exported from here, so that every format says the same numbers.
 */
@NullMarked
package org.bordercatalogue.web.sheet;

import org.jspecify.annotations.NullMarked;
