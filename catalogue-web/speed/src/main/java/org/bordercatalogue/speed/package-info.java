/**
 * The whole application measured beside the bare engine and a bare web server, alternating in one
 * run, at several sizes. A time here says little; the ratios of one run are what counts.
 */
@NullMarked
package org.bordercatalogue.speed;

import org.jspecify.annotations.NullMarked;
