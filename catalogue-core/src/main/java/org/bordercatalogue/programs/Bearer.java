package org.bordercatalogue.programs;

import org.bordercatalogue.account.ApiToken;
import org.bordercatalogue.account.TokenScope;
import org.bordercatalogue.signin.Identity;

/**
 * A program that showed its token.
 *
 * @param identity of the person in whose name it acts, with no more than the token allows
 */
public record Bearer(ApiToken token, Identity identity) {
    public boolean may(TokenScope scope) {
        return token.scopes().contains(scope);
    }
}
