/**
 * What pages of exhibitors and of organisers say alike of an entry: its stage, its changes, its
 * story.
 */
@NullMarked
package org.bordercatalogue.web.entry;

import org.jspecify.annotations.NullMarked;
