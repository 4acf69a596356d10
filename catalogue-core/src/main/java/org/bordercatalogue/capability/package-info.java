/**
 * What can be known of an equipment type, as data: types, capabilities, options, and the frozen
 * registry of them.
 */
@NullMarked
package org.bordercatalogue.capability;

import org.jspecify.annotations.NullMarked;
