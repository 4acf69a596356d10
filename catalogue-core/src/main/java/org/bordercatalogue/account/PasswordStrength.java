package org.bordercatalogue.account;

import java.util.Collection;

/** Judges how easily a password is guessed. */
@FunctionalInterface
public interface PasswordStrength {
    /**
     * Whether it would fall early to somebody who tries likely ones.
     *
     * @param context words that they would try first: names, the company, the service
     */
    boolean guessable(String password, Collection<String> context);
}
