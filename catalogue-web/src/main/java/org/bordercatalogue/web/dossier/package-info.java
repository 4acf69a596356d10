/** Dossiers: freezing a comparison, showing it, verifying it, and telling what changed since. */
@NullMarked
package org.bordercatalogue.web.dossier;

import org.jspecify.annotations.NullMarked;
