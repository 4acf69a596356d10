/** Names that begin to match what is being typed. */
@NullMarked
package org.bordercatalogue.web.suggest;

import org.jspecify.annotations.NullMarked;
