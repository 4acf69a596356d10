/**
 * What a source states of one capability of one product: the text as written, its bounds, and law
 * 5's reading of it.
 */
@NullMarked
package org.bordercatalogue.figure;

import org.jspecify.annotations.NullMarked;
