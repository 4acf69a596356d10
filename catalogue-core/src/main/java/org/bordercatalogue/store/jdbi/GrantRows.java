package org.bordercatalogue.store.jdbi;

import java.util.List;
import org.bordercatalogue.account.Grant;
import org.jdbi.v3.core.Handle;

/** Reads and writes grants. */
final class GrantRows {
    private final Handle handle;

    GrantRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param column of our own naming, never of anybody's typing
     */
    List<Grant> where(String column, String value) {
        return handle.createQuery(
                        "SELECT id, account, granted_by, granted_at, "
                                + RoleColumns.NAMES
                                + " FROM account_grant WHERE "
                                + column
                                + " = :value ORDER BY granted_at, id")
                .bind("value", value)
                .map((row, context) ->
                        new Grant(
                                row.getString("id"),
                                row.getString("account"),
                                RoleColumns.read(row),
                                row.getString("granted_by"),
                                Instants.read(row, "granted_at")))
                .list();
    }

    void add(Grant grant) {
        RoleColumns.bind(
                        handle.createUpdate(
                                "INSERT INTO account_grant (id, account, granted_by, granted_at, "
                                        + RoleColumns.NAMES
                                        + ") VALUES (:id, :account, :grantedBy, :grantedAt, "
                                        + RoleColumns.VALUES
                                        + ")"),
                        grant.role())
                .bind("id", grant.id())
                .bind("account", grant.account())
                .bind("grantedBy", grant.grantedBy())
                .bind("grantedAt", grant.grantedAt().toEpochMilli())
                .execute();
    }

    void remove(Grant grant) {
        handle.createUpdate("DELETE FROM account_grant WHERE id = :id")
                .bind("id", grant.id())
                .execute();
    }
}
