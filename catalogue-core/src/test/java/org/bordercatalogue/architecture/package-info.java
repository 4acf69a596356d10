/** The shape of the code as rules that fail. */
@NullMarked
package org.bordercatalogue.architecture;

import org.jspecify.annotations.NullMarked;
