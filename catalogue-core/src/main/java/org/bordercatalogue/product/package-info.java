/**
 * Products (the entries of the catalogue), their revisions, their JSON form, and the port that
 * keeps them.
 */
@NullMarked
package org.bordercatalogue.product;

import org.jspecify.annotations.NullMarked;
