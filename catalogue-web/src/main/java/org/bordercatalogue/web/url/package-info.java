/** Links and the state they carry: every address is read and written here, under any mount path. */
@NullMarked
package org.bordercatalogue.web.url;

import org.jspecify.annotations.NullMarked;
