/** Figures as people read them: numbers in the reader's units, qualifiers and blanks in words. */
@NullMarked
package org.bordercatalogue.web.figure;

import org.jspecify.annotations.NullMarked;
