/**
 * Who asks, and what they may do: the one form in which identity reaches use cases, whether it came
 * from a session, a token, the command line or a host's own log-in.
 */
@NullMarked
package org.bordercatalogue.access;

import org.jspecify.annotations.NullMarked;
