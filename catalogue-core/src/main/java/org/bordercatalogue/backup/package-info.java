/** The catalogue in one file, and back: the store, its media and the packs of the data folder. */
@NullMarked
package org.bordercatalogue.backup;

import org.jspecify.annotations.NullMarked;
