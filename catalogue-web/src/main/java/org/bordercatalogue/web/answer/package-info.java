/**
 * Answers that depend on nothing but their address, the language and the index: made once for each
 * generation of the index, and told apart by an {@code ETag}.
 */
@NullMarked
package org.bordercatalogue.web.answer;

import org.jspecify.annotations.NullMarked;
