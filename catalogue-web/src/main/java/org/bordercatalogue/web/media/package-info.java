/** Pictures and documents of entries, as pages show them and as they are sent. */
@NullMarked
package org.bordercatalogue.web.media;

import org.jspecify.annotations.NullMarked;
