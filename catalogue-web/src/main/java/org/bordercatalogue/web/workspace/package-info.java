/** An exhibitor's workspace: its entries with what waits, new ones, and the story of each. */
@NullMarked
package org.bordercatalogue.web.workspace;

import org.jspecify.annotations.NullMarked;
