/**
 * The composition root: the one package that names adapters, builds the application from plain
 * constructors and closes it again.
 */
@NullMarked
package org.bordercatalogue.web;

import org.jspecify.annotations.NullMarked;
