/**
 * Journeys through the packaged application in a real browser. Without a browser they do not run;
 * with {@code -Dbrowser=required} its absence is a failure.
 */
@NullMarked
package org.bordercatalogue.journey;

import org.jspecify.annotations.NullMarked;
