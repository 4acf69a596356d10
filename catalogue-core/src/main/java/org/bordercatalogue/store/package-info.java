/**
 * The transaction over all stores, and the two logs written inside it: the outbox and the audit.
 */
@NullMarked
package org.bordercatalogue.store;

import org.jspecify.annotations.NullMarked;
