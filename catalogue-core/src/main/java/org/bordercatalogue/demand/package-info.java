/**
 * What readers look for and do not find stated: how often, never by whom. The counts alone are
 * kept.
 */
@NullMarked
package org.bordercatalogue.demand;

import org.jspecify.annotations.NullMarked;
