/**
 * What typed words may mean as filters: "drone 60 min 5 kg" names a type and two figures. Only ever
 * offered, never done unasked.
 */
@NullMarked
package org.bordercatalogue.interpretation;

import org.jspecify.annotations.NullMarked;
