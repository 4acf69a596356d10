/**
 * Pictures and documents as files: what is taken in, how it is checked, and where it is kept by the
 * hash of its content. Who may see which is not decided here.
 */
@NullMarked
package org.bordercatalogue.media;

import org.jspecify.annotations.NullMarked;
