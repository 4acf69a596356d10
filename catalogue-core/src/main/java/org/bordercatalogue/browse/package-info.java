/**
 * The use cases that read: a search with its products, one product with its kin, exhibitors,
 * editions and types. What pages show and what the API answers come from the same records here.
 */
@NullMarked
package org.bordercatalogue.browse;

import org.jspecify.annotations.NullMarked;
