package org.bordercatalogue.membership;

import org.bordercatalogue.access.Actor;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Machine;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Who may give a role to another, or take it away. */
final class Granting {
    private Granting() {}

    /** Another exhibitor is not there for whoever does not belong to it. */
    static void require(Actor actor, Role role) {
        if (!allowed(actor, role)) {
            throw new CatalogueException(
                    ErrorCode.NOT_FOUND, "There is nothing here that you may give.");
        }
    }

    static boolean allowed(Actor actor, Role role) {
        return switch (role) {
            case Delegate _ -> organises(actor);
            case ExhibitorEditor editor -> keeps(actor, editor.exhibitor());
            case ExhibitorAdmin admin -> keeps(actor, admin.exhibitor());
            case Organiser _, Administrator _ -> actor.administrator() || actor.machine();
            case Machine _ -> false;
        };
    }

    /** Whether the people of an exhibitor are theirs to keep. */
    static boolean keeps(Actor actor, String exhibitor) {
        return actor.administers(exhibitor) || organises(actor);
    }

    static boolean organises(Actor actor) {
        return actor.organiser() || actor.administrator() || actor.machine();
    }
}
