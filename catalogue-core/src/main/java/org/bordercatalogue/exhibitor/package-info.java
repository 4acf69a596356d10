/**
 * Companies that show equipment, with their aliases and former names, and the port that keeps them.
 */
@NullMarked
package org.bordercatalogue.exhibitor;

import org.jspecify.annotations.NullMarked;
