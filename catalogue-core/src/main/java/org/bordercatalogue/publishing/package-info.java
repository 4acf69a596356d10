/**
 * The use cases that change what the public sees: every change is one transaction with its audit
 * and outbox rows.
 */
@NullMarked
package org.bordercatalogue.publishing;

import org.jspecify.annotations.NullMarked;
