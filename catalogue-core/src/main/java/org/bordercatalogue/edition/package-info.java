/** Editions of the events, and who was listed at them, with the port that keeps them. */
@NullMarked
package org.bordercatalogue.edition;

import org.jspecify.annotations.NullMarked;
