/**
 * What differs between two contents of a product, field by field, as the definitions order them.
 */
@NullMarked
package org.bordercatalogue.difference;

import org.jspecify.annotations.NullMarked;
