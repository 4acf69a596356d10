/**
 * Editions for those who keep them and those who are listed: rules, booths, what is shown, and what
 * is handed out there.
 */
@NullMarked
package org.bordercatalogue.web.listing;

import org.jspecify.annotations.NullMarked;
