/** Documents by PDFBox, within bounds of memory and time. */
@NullMarked
package org.bordercatalogue.media.pdfbox;

import org.jspecify.annotations.NullMarked;
