/**
 * What a product costs over the years: from stated figures and the reader's own, as intervals where
 * figures are bounds. What is not known is a gap and never zero. Pure.
 */
@NullMarked
package org.bordercatalogue.cost;

import org.jspecify.annotations.NullMarked;
