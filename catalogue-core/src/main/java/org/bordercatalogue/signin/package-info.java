/**
 * Signing in: passwords, second factors, sessions, one-time links, and what holds guessers back.
 */
@NullMarked
package org.bordercatalogue.signin;

import org.jspecify.annotations.NullMarked;
