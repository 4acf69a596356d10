/**
 * The form in which an exhibitor writes a product: sections, fields made from the definitions, and
 * what is read from them.
 */
@NullMarked
package org.bordercatalogue.web.draft;

import org.jspecify.annotations.NullMarked;
