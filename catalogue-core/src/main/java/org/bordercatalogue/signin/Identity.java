package org.bordercatalogue.signin;

import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.account.Account;
import org.bordercatalogue.account.Session;

/**
 * Who sends a request.
 *
 * @param actor with the roles that count now
 * @param account and session are absent for visitors and programs
 */
public record Identity(
        Actor actor, Optional<Account> account, Optional<Session> session, Step step) {
    public static final Identity VISITOR =
            new Identity(Actor.VISITOR, Optional.empty(), Optional.empty(), Step.VISITOR);

    /** How far somebody has come in proving who they are. */
    public enum Step {
        VISITOR,
        /** The password was right; the second factor is outstanding, and no role counts. */
        CODE,
        /** Signed in; roles that want a second factor do not count until there is one. */
        ENROLMENT,
        DONE
    }

    public boolean signedIn() {
        return step == Step.DONE || step == Step.ENROLMENT;
    }

    /** The account of somebody who is signed in. */
    public Account signedInAccount() {
        return account.filter(_ -> signedIn())
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
