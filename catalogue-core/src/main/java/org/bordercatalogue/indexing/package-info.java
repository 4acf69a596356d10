/** Keeps the index equal to the store: follows the outbox, rebuilds, and checks both ways. */
@NullMarked
package org.bordercatalogue.indexing;

import org.jspecify.annotations.NullMarked;
