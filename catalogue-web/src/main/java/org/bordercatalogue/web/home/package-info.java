/** The first page. */
@NullMarked
package org.bordercatalogue.web.home;

import org.jspecify.annotations.NullMarked;
