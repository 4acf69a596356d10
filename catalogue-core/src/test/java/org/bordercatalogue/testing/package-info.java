/**
 * What tests share: a small world of types, random products and searches, and plain references to
 * compare with.
 */
@NullMarked
package org.bordercatalogue.testing;

import org.jspecify.annotations.NullMarked;
