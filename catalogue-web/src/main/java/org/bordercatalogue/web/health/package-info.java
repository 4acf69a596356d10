/** Whether the process lives and whether it is ready. */
@NullMarked
package org.bordercatalogue.web.health;

import org.jspecify.annotations.NullMarked;
