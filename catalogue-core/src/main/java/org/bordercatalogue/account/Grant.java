package org.bordercatalogue.account;

import java.time.Instant;
import org.bordercatalogue.access.Role;

/**
 * A role that an account holds.
 *
 * @param grantedBy who gave it, as the audit names them
 */
public record Grant(String id, String account, Role role, String grantedBy, Instant grantedAt) {}
