/**
 * Who becomes what: registrations and invitations, the people of an exhibitor, and the
 * administrator's keeping of accounts.
 */
@NullMarked
package org.bordercatalogue.membership;

import org.jspecify.annotations.NullMarked;
