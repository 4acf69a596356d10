/**
 * Search as data: the state of a search, its filters, its answer; and the ports to an engine and
 * its index.
 */
@NullMarked
package org.bordercatalogue.search;

import org.jspecify.annotations.NullMarked;
