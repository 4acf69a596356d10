/**
 * Type packs: YAML files that define types and capabilities, validated against a schema and their
 * own examples.
 */
@NullMarked
package org.bordercatalogue.pack;

import org.jspecify.annotations.NullMarked;
