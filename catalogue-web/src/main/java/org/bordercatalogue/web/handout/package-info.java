/** What is handed out in a hall: codes to be scanned, calendars, contacts. */
@NullMarked
package org.bordercatalogue.web.handout;

import org.jspecify.annotations.NullMarked;
