/**
 * Changes that are only tried: a store that answers as if they had been made, and keeps nothing.
 */
@NullMarked
package org.bordercatalogue.store.rehearsal;

import org.jspecify.annotations.NullMarked;
