/** Asking for figures that are not stated, and telling exhibitors what is looked for most. */
@NullMarked
package org.bordercatalogue.asking;

import org.jspecify.annotations.NullMarked;
