package org.bordercatalogue.web.people;

import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Machine;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.access.Scope;

/** Roles as forms name them. */
final class RoleNames {
    /** Those at one company, the mightiest first. */
    static final List<String> AT_A_COMPANY =
            List.of("exhibitor-admin", "exhibitor-submitter", "exhibitor-editor");

    private RoleNames() {}

    static Optional<Role> atCompany(String name, String exhibitor) {
        return switch (name) {
            case "exhibitor-admin" -> Optional.of(new ExhibitorAdmin(exhibitor));
            case "exhibitor-submitter" -> Optional.of(new ExhibitorEditor(exhibitor, true));
            case "exhibitor-editor" -> Optional.of(new ExhibitorEditor(exhibitor, false));
            default -> Optional.empty();
        };
    }

    static Optional<Role> elsewhere(String name) {
        return switch (name) {
            case "delegate" -> Optional.of(new Delegate());
            case "organiser" -> Optional.of(new Organiser(Scope.ALL, Scope.ALL, false));
            case "organiser-lead" -> Optional.of(new Organiser(Scope.ALL, Scope.ALL, true));
            case "administrator" -> Optional.of(new Administrator());
            default -> Optional.empty();
        };
    }

    static String of(Role role) {
        return switch (role) {
            case Delegate _ -> "delegate";
            case ExhibitorEditor editor ->
                    editor.submits() ? "exhibitor-submitter" : "exhibitor-editor";
            case ExhibitorAdmin _ -> "exhibitor-admin";
            case Organiser organiser -> organiser.lead() ? "organiser-lead" : "organiser";
            case Administrator _ -> "administrator";
            case Machine _ -> "machine";
        };
    }
}
