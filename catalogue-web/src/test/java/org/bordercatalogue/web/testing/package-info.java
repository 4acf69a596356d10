/** A running catalogue with a small invented content, for tests of what it answers. */
@NullMarked
package org.bordercatalogue.web.testing;

import org.jspecify.annotations.NullMarked;
