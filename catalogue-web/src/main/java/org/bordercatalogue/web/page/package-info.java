/** What every page is made with: the visit, its messages, and figures worded for its reader. */
@NullMarked
package org.bordercatalogue.web.page;

import org.jspecify.annotations.NullMarked;
