/**
 * Units of measure as data: ids, the spellings sources use, and conversion rounded to five
 * significant digits.
 */
@NullMarked
package org.bordercatalogue.unit;

import org.jspecify.annotations.NullMarked;
