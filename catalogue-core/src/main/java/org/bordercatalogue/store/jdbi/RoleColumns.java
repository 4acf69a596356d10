package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.access.Role.Administrator;
import org.bordercatalogue.access.Role.Delegate;
import org.bordercatalogue.access.Role.ExhibitorAdmin;
import org.bordercatalogue.access.Role.ExhibitorEditor;
import org.bordercatalogue.access.Role.Machine;
import org.bordercatalogue.access.Role.Organiser;
import org.bordercatalogue.access.Scope;
import org.jdbi.v3.core.statement.SqlStatement;

/** A role as six columns, the same in every table that holds one. */
final class RoleColumns {
    static final String NAMES = "role, exhibitor, submits, types, editions, is_lead";
    static final String VALUES = ":role, :exhibitor, :submits, :types, :editions, :lead";

    private static final String DELEGATE = "DELEGATE";
    private static final String EDITOR = "EXHIBITOR_EDITOR";
    private static final String ADMIN = "EXHIBITOR_ADMIN";
    private static final String ORGANISER = "ORGANISER";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private RoleColumns() {}

    /** Binds the values of {@link #VALUES}. */
    static <T extends SqlStatement<T>> T bind(T statement, Role role) {
        Optional<Organiser> organiser =
                role instanceof Organiser each ? Optional.of(each) : Optional.empty();
        return statement
                .bind("role", code(role))
                .bind("exhibitor", exhibitor(role))
                .bind("submits", role instanceof ExhibitorEditor editor && editor.submits() ? 1 : 0)
                .bind("types", organiser.flatMap(it -> ids(it.types())))
                .bind("editions", organiser.flatMap(it -> ids(it.editions())))
                .bind("lead", organiser.filter(Organiser::lead).isPresent() ? 1 : 0);
    }

    static String code(Class<? extends Role> kind) {
        return switch (kind.getSimpleName()) {
            case "Delegate" -> DELEGATE;
            case "ExhibitorEditor" -> EDITOR;
            case "ExhibitorAdmin" -> ADMIN;
            case "Organiser" -> ORGANISER;
            case "Administrator" -> ADMINISTRATOR;
            default -> throw new IllegalArgumentException("no account holds " + kind);
        };
    }

    static Role read(ResultSet row) throws SQLException {
        String code = row.getString("role");
        return switch (code) {
            case DELEGATE -> new Delegate();
            case EDITOR ->
                    new ExhibitorEditor(row.getString("exhibitor"), row.getInt("submits") == 1);
            case ADMIN -> new ExhibitorAdmin(row.getString("exhibitor"));
            case ORGANISER ->
                    new Organiser(
                            scope(Optional.ofNullable(row.getString("types"))),
                            scope(Optional.ofNullable(row.getString("editions"))),
                            row.getInt("is_lead") == 1);
            case ADMINISTRATOR -> new Administrator();
            default -> throw new IllegalStateException("there is no role " + code);
        };
    }

    private static String code(Role role) {
        return switch (role) {
            case Delegate _ -> DELEGATE;
            case ExhibitorEditor _ -> EDITOR;
            case ExhibitorAdmin _ -> ADMIN;
            case Organiser _ -> ORGANISER;
            case Administrator _ -> ADMINISTRATOR;
            case Machine _ -> throw new IllegalArgumentException("no account is a machine");
        };
    }

    private static Optional<String> exhibitor(Role role) {
        return switch (role) {
            case ExhibitorEditor editor -> Optional.of(editor.exhibitor());
            case ExhibitorAdmin admin -> Optional.of(admin.exhibitor());
            case Delegate _, Organiser _, Administrator _, Machine _ -> Optional.empty();
        };
    }

    private static Optional<String> ids(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> Optional.empty();
            case Scope.Only only -> Optional.of(JsonList.write(only.ids()));
        };
    }

    private static Scope scope(Optional<String> ids) {
        return ids.map(JsonList::read).map(Scope::only).orElse(Scope.ALL);
    }
}
