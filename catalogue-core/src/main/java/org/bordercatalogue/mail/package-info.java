/** Letters to people: what is written, what waits to be sent, and the port that sends it. */
@NullMarked
package org.bordercatalogue.mail;

import org.jspecify.annotations.NullMarked;
