/**
 * Products that programs send as JSON, read into the fields of a draft, so that the same rules hold
 * for programs and for forms. Everything that is wrong is told at once, each with its place.
 */
@NullMarked
package org.bordercatalogue.posting;

import org.jspecify.annotations.NullMarked;
