/** What letters say, in the languages of the interface. */
@NullMarked
package org.bordercatalogue.web.letter;

import org.jspecify.annotations.NullMarked;
