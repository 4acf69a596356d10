/** What is remembered so as not to be worked out again. */
@NullMarked
package org.bordercatalogue.cache;

import org.jspecify.annotations.NullMarked;
