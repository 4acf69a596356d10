/** Sends what waits in the outbox for mail, and keeps what cannot be sent for people to read. */
@NullMarked
package org.bordercatalogue.mailing;

import org.jspecify.annotations.NullMarked;
