package org.bordercatalogue.store.jdbi;

import org.bordercatalogue.account.AccountStore;
import org.bordercatalogue.account.AnsweredRequestStore;
import org.bordercatalogue.account.ApiTokenStore;
import org.bordercatalogue.account.AttemptStore;
import org.bordercatalogue.account.IdentityStores;
import org.bordercatalogue.account.JoiningStore;
import org.bordercatalogue.account.LinkStore;
import org.bordercatalogue.account.SessionStore;
import org.jdbi.v3.core.Handle;

/** The stores of who people are, on one connection. */
record JdbiIdentityStores(Handle handle) implements IdentityStores {
    @Override
    public AccountStore accounts() {
        return new JdbiAccountStore(handle);
    }

    @Override
    public SessionStore sessions() {
        return new JdbiSessionStore(handle);
    }

    @Override
    public LinkStore links() {
        return new JdbiLinkStore(handle);
    }

    @Override
    public JoiningStore joining() {
        return new JdbiJoiningStore(handle);
    }

    @Override
    public AttemptStore attempts() {
        return new JdbiAttemptStore(handle);
    }

    @Override
    public ApiTokenStore tokens() {
        return new JdbiApiTokenStore(handle);
    }

    @Override
    public AnsweredRequestStore answered() {
        return new JdbiAnsweredRequestStore(handle);
    }
}
