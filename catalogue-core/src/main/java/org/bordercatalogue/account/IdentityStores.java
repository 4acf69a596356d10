package org.bordercatalogue.account;

/** The stores of who people are, within one transaction. */
public interface IdentityStores {
    AccountStore accounts();

    SessionStore sessions();

    LinkStore links();

    JoiningStore joining();

    AttemptStore attempts();

    ApiTokenStore tokens();

    AnsweredRequestStore answered();
}
