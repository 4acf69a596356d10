/**
 * Measurements by JMH. A number here is read beside another of the same run, on the same machine.
 */
@NullMarked
package org.bordercatalogue.benchmark;

import org.jspecify.annotations.NullMarked;
