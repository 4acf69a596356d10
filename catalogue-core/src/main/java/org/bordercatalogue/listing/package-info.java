/**
 * Editions as organisers and exhibitors keep them: rules, booths, who is listed and what is shown.
 * Listings are the organisers'; what an exhibitor shows of its own it says itself while the edition
 * is open for it. None of this touches a revision.
 */
@NullMarked
package org.bordercatalogue.listing;

import org.jspecify.annotations.NullMarked;
