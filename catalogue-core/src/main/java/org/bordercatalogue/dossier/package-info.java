/**
 * Frozen comparisons: a document that never changes, and the hash of its canonical form by which it
 * is named.
 */
@NullMarked
package org.bordercatalogue.dossier;

import org.jspecify.annotations.NullMarked;
