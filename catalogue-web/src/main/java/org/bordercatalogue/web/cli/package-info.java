/** The command line. */
@NullMarked
package org.bordercatalogue.web.cli;

import org.jspecify.annotations.NullMarked;
