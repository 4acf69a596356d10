/** Style sheets, scripts and icons, under addresses that change with their content. */
@NullMarked
package org.bordercatalogue.web.asset;

import org.jspecify.annotations.NullMarked;
