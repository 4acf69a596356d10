/** Forms as they are typed: what was typed stays, and what is wrong is said beside it. */
@NullMarked
package org.bordercatalogue.web.form;

import org.jspecify.annotations.NullMarked;
