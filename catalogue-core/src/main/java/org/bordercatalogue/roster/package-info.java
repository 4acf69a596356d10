/**
 * Who is listed at an edition, as a table: one row an exhibitor, with its booth, its host, its
 * embargo and what it shows. What is taken away can be changed in a spreadsheet and sent in again;
 * first is shown what it would change, then all rows that can be are written at once. A blank cell
 * leaves what stands, and who is in no row stays as it is.
 */
@NullMarked
package org.bordercatalogue.roster;

import org.jspecify.annotations.NullMarked;
