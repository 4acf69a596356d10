/**
 * Many entries as a table: one row an entry, one column a field, one sheet an equipment type. What
 * is taken away can be changed in a spreadsheet and sent in again; first is shown what it would
 * change, then it becomes drafts. A blank cell leaves a field as it is.
 */
@NullMarked
package org.bordercatalogue.bulk;

import org.jspecify.annotations.NullMarked;
