/**
 * The small YAML files that come with the program and define units and words, read so that a fault
 * names its line.
 */
@NullMarked
package org.bordercatalogue.definition;

import org.jspecify.annotations.NullMarked;
