/** Tables that were sent in, kept until whoever sent them has seen what they would change. */
@NullMarked
package org.bordercatalogue.upload;

import org.jspecify.annotations.NullMarked;
