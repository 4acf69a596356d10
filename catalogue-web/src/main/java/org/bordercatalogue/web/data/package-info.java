/** What the API says of figures and products, wherever they appear in it. */
@NullMarked
package org.bordercatalogue.web.data;

import org.jspecify.annotations.NullMarked;
