package org.bordercatalogue.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.EmailAddress;
import org.bordercatalogue.account.Grant;
import org.bordercatalogue.account.SecondFactor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps accounts, their proofs and their grants. */
final class JdbiAccountStore implements AccountStore {
    private static final String SELECT =
            "SELECT id, email, name, language, created_at, disabled_at FROM account ";

    private final Handle handle;
    private final GrantRows grants;

    JdbiAccountStore(Handle handle) {
        this.handle = handle;
        this.grants = new GrantRows(handle);
    }

    @Override
    public Optional<Account> findAccount(String id) {
        return found(handle.createQuery(SELECT + "WHERE id = :id").bind("id", id));
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return found(
                handle.createQuery(SELECT + "WHERE email_key = :key").bind("key", email.key()));
    }

    @Override
    public List<Account> listAccounts() {
        return handle.createQuery(SELECT).map(JdbiAccountStore::account).stream()
                .sorted(Comparator.comparing(Account::name).thenComparing(Account::id))
                .toList();
    }

    @Override
    public void save(Account account) {
        Contradictions.told(
                () ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO account
                                            (id, email, email_key, name, language, created_at, disabled_at)
                                        VALUES (:id, :email, :key, :name, :language, :createdAt, :disabledAt)
                                        ON CONFLICT (id) DO UPDATE SET
                                            email = excluded.email,
                                            email_key = excluded.email_key,
                                            name = excluded.name,
                                            language = excluded.language,
                                            disabled_at = excluded.disabled_at
                                        """)
                                .bind("id", account.id())
                                .bind("email", account.email().text())
                                .bind("key", account.email().key())
                                .bind("name", account.name())
                                .bind("language", account.language())
                                .bind("createdAt", account.createdAt().toEpochMilli())
                                .bind("disabledAt", Instants.millis(account.disabledAt()))
                                .execute(),
                () -> "Another account has the e-mail address " + account.email() + ".");
    }

    @Override
    public Optional<String> findPassword(String account) {
        return handle.createQuery(
                        "SELECT password FROM account WHERE id = :id AND password IS NOT NULL")
                .bind("id", account)
                .mapTo(String.class)
                .findFirst();
    }

    @Override
    public void setPassword(String account, String hash) {
        handle.createUpdate("UPDATE account SET password = :hash WHERE id = :id")
                .bind("hash", hash)
                .bind("id", account)
                .execute();
    }

    @Override
    public Optional<SecondFactor> findSecondFactor(String account) {
        return handle.createQuery(
                        "SELECT secret, confirmed_at, last_step FROM second_factor WHERE account = :account")
                .bind("account", account)
                .map((row, context) ->
                        new SecondFactor(
                                row.getString("secret"),
                                Instants.find(row, "confirmed_at"),
                                row.getLong("last_step")))
                .findFirst();
    }

    @Override
    public void setSecondFactor(String account, SecondFactor factor) {
        handle.createUpdate(
                        """
                        INSERT INTO second_factor (account, secret, confirmed_at, last_step)
                        VALUES (:account, :secret, :confirmedAt, :lastStep)
                        ON CONFLICT (account) DO UPDATE SET
                            secret = excluded.secret,
                            confirmed_at = excluded.confirmed_at,
                            last_step = excluded.last_step
                        """)
                .bind("account", account)
                .bind("secret", factor.secret())
                .bind("confirmedAt", Instants.millis(factor.confirmedAt()))
                .bind("lastStep", factor.lastStep())
                .execute();
    }

    @Override
    public void removeSecondFactor(String account) {
        setRecoveryCodes(account, List.of());
        handle.createUpdate("DELETE FROM second_factor WHERE account = :account")
                .bind("account", account)
                .execute();
    }

    @Override
    public void setRecoveryCodes(String account, Collection<String> hashes) {
        handle.createUpdate("DELETE FROM recovery_code WHERE account = :account")
                .bind("account", account)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch(
                        "INSERT INTO recovery_code (account, hash) VALUES (:account, :hash)");
        hashes.forEach(hash -> batch.bind("account", account).bind("hash", hash).add());
        if (!hashes.isEmpty()) {
            batch.execute();
        }
    }

    @Override
    public boolean useRecoveryCode(String account, String hash, Instant at) {
        return handle.createUpdate(
                                """
                                UPDATE recovery_code SET used_at = :at
                                WHERE account = :account AND hash = :hash AND used_at IS NULL
                                """)
                        .bind("at", at.toEpochMilli())
                        .bind("account", account)
                        .bind("hash", hash)
                        .execute()
                > 0;
    }

    @Override
    public int countRecoveryCodes(String account) {
        return handle.createQuery(
                        "SELECT count(*) FROM recovery_code WHERE account = :account AND used_at IS NULL")
                .bind("account", account)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<Grant> listGrants(String account) {
        return grants.where("account", account);
    }

    @Override
    public List<Grant> listGrantsOf(String exhibitor) {
        return grants.where("exhibitor", exhibitor);
    }

    @Override
    public List<Grant> listGrants(Class<? extends Role> kind) {
        return grants.where("role", RoleColumns.code(kind));
    }

    @Override
    public void add(Grant grant) {
        grants.add(grant);
    }

    @Override
    public void remove(Grant grant) {
        grants.remove(grant);
    }

    private static Optional<Account> found(Query query) {
        return query.map(JdbiAccountStore::account).findFirst();
    }

    private static Account account(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                row.getString("id"),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                row.getString("language"),
                Instants.read(row, "created_at"),
                Instants.find(row, "disabled_at"));
    }
}
