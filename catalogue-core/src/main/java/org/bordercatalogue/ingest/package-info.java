/** Reads supplier files into validated entries, every fault located; writes the same form back. */
@NullMarked
package org.bordercatalogue.ingest;

import org.jspecify.annotations.NullMarked;
