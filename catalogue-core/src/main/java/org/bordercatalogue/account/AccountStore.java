package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bordercatalogue.access.Role;

/** Keeps accounts, what they hold and how they prove themselves; bound to one transaction. */
public interface AccountStore {
    Optional<Account> findAccount(String id);

    Optional<Account> findByEmail(EmailAddress email);

    /** By name, then id. */
    List<Account> listAccounts();

    /** Adds or replaces; throws {@code CONFLICT} when another account has the address. */
    void save(Account account);

    /** The hash, in PHC form. */
    Optional<String> findPassword(String account);

    void setPassword(String account, String hash);

    Optional<SecondFactor> findSecondFactor(String account);

    void setSecondFactor(String account, SecondFactor factor);

    /** Takes the second factor and its recovery codes away. */
    void removeSecondFactor(String account);

    /** Replaces all codes. */
    void setRecoveryCodes(String account, Collection<String> hashes);

    /** True when the code stood and was not used; it is used from now on. */
    boolean useRecoveryCode(String account, String hash, Instant at);

    int countRecoveryCodes(String account);

    /** In the order in which they were given. */
    List<Grant> listGrants(String account);

    /** The grants of one exhibitor, in the order in which they were given. */
    List<Grant> listGrantsOf(String exhibitor);

    /** All whose role is of the kind. */
    List<Grant> listGrants(Class<? extends Role> kind);

    void add(Grant grant);

    void remove(Grant grant);
}
