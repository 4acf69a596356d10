package org.bordercatalogue.signin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bordercatalogue.account.PasswordHasher;
import org.bordercatalogue.account.PasswordStrength;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;

/** Which passwords are taken, and what is kept of them. */
public final class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** What somebody tries first at this very service. */
    private static final List<String> SERVICE =
            List.of("catalogue", "catalog", "border", "customs", "exhibitor", "technology");

    private final PasswordHasher hasher;
    private final PasswordStrength strength;

    public Passwords(PasswordHasher hasher, PasswordStrength strength) {
        this.hasher = hasher;
        this.strength = strength;
    }

    /**
     * The hash of a new password. Throws {@code INVALID_INPUT} that says what would be taken.
     *
     * @param context what belongs to the person: name, address, company
     */
    public String hashNew(String password, Collection<String> context) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused("The password has fewer than " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw refused("The password has more than " + LONGEST + " characters.");
        }
        List<String> words = new ArrayList<>(SERVICE);
        words.addAll(context);
        if (strength.guessable(password, words)) {
            throw refused(
                    "The password is easily guessed; take several words that nobody would expect"
                            + " together.");
        }
        return hasher.hash(password);
    }

    boolean match(String password, String hash) {
        return hasher.matches(password, hash);
    }

    boolean outdated(String hash) {
        return hasher.outdated(hash);
    }

    /** The same password hashed by today's parameters. */
    String hashAgain(String password) {
        return hasher.hash(password);
    }

    /** What a password is compared with where there is no account. */
    String decoy() {
        return hasher.decoy();
    }

    private static CatalogueException refused(String message) {
        return new CatalogueException(ErrorCode.INVALID_INPUT, message);
    }
}
