/** Signing in and out, and the ways back for who forgot how. */
@NullMarked
package org.bordercatalogue.web.signin;

import org.jspecify.annotations.NullMarked;
