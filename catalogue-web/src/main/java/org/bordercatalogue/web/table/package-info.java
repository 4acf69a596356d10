/**
 * Many entries at once: templates and entries taken away as workbooks or CSV, and what was changed
 * in them sent in again. Files are read within limits, and nothing in them is ever carried out.
 */
@NullMarked
package org.bordercatalogue.web.table;

import org.jspecify.annotations.NullMarked;
