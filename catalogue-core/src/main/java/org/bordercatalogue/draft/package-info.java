/**
 * What is being written of a product before it is sent in: the fields of its form exactly as they
 * were posted, the form that the definitions make, and the reading of the one by the other.
 */
@NullMarked
package org.bordercatalogue.draft;

import org.jspecify.annotations.NullMarked;
