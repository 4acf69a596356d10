/** Equipment types: the pages and the API. */
@NullMarked
package org.bordercatalogue.web.type;

import org.jspecify.annotations.NullMarked;
