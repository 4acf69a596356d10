/**
 * Words as people type them: in which form they are compared, and which known word was meant by one
 * that nobody knows.
 */
@NullMarked
package org.bordercatalogue.wording;

import org.jspecify.annotations.NullMarked;
