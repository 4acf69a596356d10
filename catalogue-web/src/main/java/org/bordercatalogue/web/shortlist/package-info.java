/** Shortlists: named comparisons with reasons, shared by links. */
@NullMarked
package org.bordercatalogue.web.shortlist;

import org.jspecify.annotations.NullMarked;
