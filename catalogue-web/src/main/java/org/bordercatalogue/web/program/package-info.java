/**
 * The part of the API that programs of exhibitors write to: entries and drafts in the JSON of
 * products. A program shows a token, names the version that it saw when it changes something, and
 * may repeat what it does not know the outcome of.
 */
@NullMarked
package org.bordercatalogue.web.program;

import org.jspecify.annotations.NullMarked;
