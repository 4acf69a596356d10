/** Settings from options, environment and file, every problem reported at once. */
@NullMarked
package org.bordercatalogue.config;

import org.jspecify.annotations.NullMarked;
