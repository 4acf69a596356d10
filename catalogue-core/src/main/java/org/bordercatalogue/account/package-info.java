/**
 * People who sign in: their accounts, roles, sessions, invitations and one-time links as data, and
 * the ports that keep them. What is done with them stands in {@code signin} and {@code membership}.
 */
@NullMarked
package org.bordercatalogue.account;

import org.jspecify.annotations.NullMarked;
