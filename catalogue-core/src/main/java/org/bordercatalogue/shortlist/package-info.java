/** Named shortlists with a reason for each product, shared by links that cannot be guessed. */
@NullMarked
package org.bordercatalogue.shortlist;

import org.jspecify.annotations.NullMarked;
