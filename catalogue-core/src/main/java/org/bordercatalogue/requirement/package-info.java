/**
 * What a buyer asks of a product: requirements that must hold or should, how they stand in an
 * address, and which of them contradict each other.
 */
@NullMarked
package org.bordercatalogue.requirement;

import org.jspecify.annotations.NullMarked;
