/** Pictures by the platform's own image library, with a reader of WebP beside it. */
@NullMarked
package org.bordercatalogue.media.imageio;

import org.jspecify.annotations.NullMarked;
