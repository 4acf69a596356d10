/** The description of the API for programs. */
@NullMarked
package org.bordercatalogue.web.openapi;

import org.jspecify.annotations.NullMarked;
