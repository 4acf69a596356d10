/** Exhibitors: the pages and the API. */
@NullMarked
package org.bordercatalogue.web.exhibitor;

import org.jspecify.annotations.NullMarked;
