/**
 * How products stand to what a buyer requires: verdict and reason for each requirement, a score
 * that says how much is not known, near misses, and what relaxing a requirement would bring.
 */
@NullMarked
package org.bordercatalogue.fit;

import org.jspecify.annotations.NullMarked;
