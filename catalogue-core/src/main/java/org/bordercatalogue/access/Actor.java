package org.bordercatalogue.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Machine;
import org.bordercatalogue.access.Role.Organiser;

/**
 * Whoever asks for something. Holds only the roles that count now: an organiser who has not shown a
 * second factor comes without that role, a token comes with what it was made for.
 *
 * @param id of the account, which stands in the audit; empty for a visitor
 * @param name to be shown to others
 */
public record Actor(Optional<String> id, String name, List<Role> roles) {
    /** Anybody who has not said who they are. */
    public static final Actor VISITOR = new Actor(Optional.empty(), "", List.of());

    public Actor {
        roles = List.copyOf(roles);
        if (id.isEmpty() && !roles.isEmpty()) {
            throw new IllegalArgumentException("a visitor has no roles: " + roles);
        }
    }

    public static Actor of(String id, String name, Role... roles) {
        return new Actor(Optional.of(id), name, List.of(roles));
    }

    /**
     * The application itself.
     *
     * @param part of it, as the audit names it
     */
    public static Actor machine(String part) {
        return of(part, part, new Machine());
    }

    public boolean visitor() {
        return id.isEmpty();
    }

    /** As the audit names whoever acts. */
    public String audited() {
        return id.orElse("visitor");
    }

    public boolean delegate() {
        return roles(Delegate.class).findAny().isPresent();
    }

    /** Whether they belong to the exhibitor in any role; nobody decides on their own entries. */
    public boolean belongsTo(String exhibitor) {
        return exhibitors().contains(exhibitor);
    }

    /** The ids of the exhibitors they belong to, in order. */
    public List<String> exhibitors() {
        return Stream.concat(
                        roles(ExhibitorEditor.class).map(ExhibitorEditor::exhibitor),
                        roles(ExhibitorAdmin.class).map(ExhibitorAdmin::exhibitor))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether they may write the exhibitor's drafts. */
    public boolean edits(String exhibitor) {
        return belongsTo(exhibitor);
    }

    /** Whether they may send the exhibitor's drafts for review. */
    public boolean submitsFor(String exhibitor) {
        return administers(exhibitor)
                || roles(ExhibitorEditor.class)
                        .anyMatch(role -> role.submits() && role.exhibitor().equals(exhibitor));
    }

    /** Whether they may discard, pause and hand over what the exhibitor has, and invite others. */
    public boolean administers(String exhibitor) {
        return roles(ExhibitorAdmin.class).anyMatch(role -> role.exhibitor().equals(exhibitor));
    }

    /** Whether they organise anything. */
    public boolean organiser() {
        return roles(Organiser.class).findAny().isPresent();
    }

    /**
     * Whether they review entries of the type.
     *
     * @param lineage the type and those above it
     */
    public boolean organisesType(Collection<String> lineage) {
        return roles(Organiser.class).anyMatch(role -> role.types().includes(lineage));
    }

    /** Whether they take the final decisions on entries of the type, with its lineage. */
    public boolean leadsType(Collection<String> lineage) {
        return roles(Organiser.class)
                .anyMatch(role -> role.lead() && role.types().includes(lineage));
    }

    public boolean organisesEdition(String edition) {
        return roles(Organiser.class).anyMatch(role -> role.editions().includes(List.of(edition)));
    }

    /** Whether they organise every edition there is and will be. */
    public boolean organisesAllEditions() {
        return roles(Organiser.class).anyMatch(role -> role.editions().equals(Scope.ALL));
    }

    public boolean administrator() {
        return roles(Administrator.class).findAny().isPresent();
    }

    /** Whether it is the application itself that acts. */
    public boolean machine() {
        return roles(Machine.class).findAny().isPresent();
    }

    private <T extends Role> Stream<T> roles(Class<T> kind) {
        return roles.stream().filter(kind::isInstance).map(kind::cast);
    }
}
