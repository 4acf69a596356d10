/** The organiser's desk: what waits, what changed, and what is decided about it. */
@NullMarked
package org.bordercatalogue.web.review;

import org.jspecify.annotations.NullMarked;
