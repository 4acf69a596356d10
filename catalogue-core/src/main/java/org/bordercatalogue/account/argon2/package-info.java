/** Passwords hashed by argon2id. */
@NullMarked
package org.bordercatalogue.account.argon2;

import org.jspecify.annotations.NullMarked;
