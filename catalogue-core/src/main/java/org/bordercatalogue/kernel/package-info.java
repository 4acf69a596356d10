/**
 * The few words every other package uses: texts per language, slugs, and the one exception with its
 * codes.
 */
@NullMarked
package org.bordercatalogue.kernel;

import org.jspecify.annotations.NullMarked;
