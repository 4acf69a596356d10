/** What a search found, laid out to be read down, seen at a glance, or taken away. */
@NullMarked
package org.bordercatalogue.web.result;

import org.jspecify.annotations.NullMarked;
