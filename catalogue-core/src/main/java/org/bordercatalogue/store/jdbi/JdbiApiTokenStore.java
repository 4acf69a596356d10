package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.ApiTokenStore;
import org.bordercatalogue.account.TokenScope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps the keys of programs. */
final class JdbiApiTokenStore implements ApiTokenStore {
    private static final String SELECT =
            """
            SELECT id, hash, account, exhibitor, name, scopes, created_at, expires_at, used_at,
                revoked_at
            FROM api_token
            """;

    private final Handle handle;

    JdbiApiTokenStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(ApiToken token) {
        handle.createUpdate(
                        """
                        INSERT INTO api_token (id, hash, account, exhibitor, name, scopes,
                            created_at, expires_at, used_at, revoked_at)
                        VALUES (:id, :hash, :account, :exhibitor, :name, :scopes, :createdAt,
                            :expiresAt, :usedAt, :revokedAt)
                        """)
                .bind("id", token.id())
                .bind("hash", token.hash())
                .bind("account", token.account())
                .bind("exhibitor", token.exhibitor())
                .bind("name", token.name())
                .bind(
                        "scopes",
                        JsonList.write(token.scopes().stream().map(TokenScope::code).toList()))
                .bind("createdAt", token.createdAt().toEpochMilli())
                .bind("expiresAt", token.expiresAt().toEpochMilli())
                .bind("usedAt", Instants.millis(token.usedAt()))
                .bind("revokedAt", Instants.millis(token.revokedAt()))
                .execute();
    }

    @Override
    public Optional<ApiToken> findToken(String hash) {
        return handle.createQuery(SELECT + "WHERE hash = :hash")
                .bind("hash", hash)
                .map(JdbiApiTokenStore::token)
                .findFirst();
    }

    @Override
    public List<ApiToken> listTokens(String exhibitor) {
        return handle.createQuery(
                        SELECT + "WHERE exhibitor = :exhibitor ORDER BY created_at DESC, id")
                .bind("exhibitor", exhibitor)
                .map(JdbiApiTokenStore::token)
                .list();
    }

    @Override
    public void see(String id, Instant at) {
        handle.createUpdate("UPDATE api_token SET used_at = :at WHERE id = :id")
                .bind("at", at.toEpochMilli())
                .bind("id", id)
                .execute();
    }

    @Override
    public boolean revoke(String exhibitor, String id, Instant at) {
        return handle.createUpdate(
                                """
                                UPDATE api_token SET revoked_at = :at
                                WHERE id = :id AND exhibitor = :exhibitor AND revoked_at IS NULL
                                """)
                        .bind("at", at.toEpochMilli())
                        .bind("id", id)
                        .bind("exhibitor", exhibitor)
                        .execute()
                > 0;
    }

    private static ApiToken token(ResultSet row, StatementContext context) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("hash"),
                row.getString("account"),
                row.getString("exhibitor"),
                row.getString("name"),
                JsonList.read(row.getString("scopes")).stream()
                        .flatMap(code -> TokenScope.findScope(code).stream())
                        .toList(),
                Instants.read(row, "created_at"),
                Instants.read(row, "expires_at"),
                Instants.find(row, "used_at"),
                Instants.find(row, "revoked_at"));
    }
}
