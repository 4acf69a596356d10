package org.bordercatalogue.web.people;

import org.bordercatalogue.account.Invitation;
import org.bordercatalogue.web.page.Moments;
import org.bordercatalogue.web.page.PageContext;

/**
 * An invitation that can still be accepted.
 *
 * @param action where it is withdrawn
 */
record InvitationLine(
        String id, String name, String email, String role, String until, String action) {
    static InvitationLine of(Invitation invitation, String action, PageContext context) {
        return new InvitationLine(
                invitation.id(),
                invitation.name(),
                invitation.email().text(),
                context.text("role." + RoleNames.of(invitation.role())),
                Moments.of(invitation.expiresAt(), context.messages()),
                action);
    }
}
