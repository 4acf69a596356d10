package org.bordercatalogue.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import org.bordercatalogue.access.Actor;
import org.bordercatalogue.kernel.CatalogueException;
import org.bordercatalogue.kernel.ErrorCode;
import org.bordercatalogue.programs.Bearer;
import org.bordercatalogue.signin.Identity;

/**
 * Who sends a request.
 *
 * @param formToken that forms for this browser carry; empty where it holds no cookie to bind one to
 * @param bearer the program, where it is one
 */
public record Caller(Identity identity, String formToken, Optional<Bearer> bearer) {
    public static final Caller VISITOR = new Caller(Identity.VISITOR, "");

    public Caller(Identity identity, String formToken) {
        this(identity, formToken, Optional.empty());
    }

    /** A program. */
    public static Caller of(Bearer bearer) {
        return new Caller(bearer.identity(), "", Optional.of(bearer));
    }

    public Actor actor() {
        return identity.actor();
    }

    /** Whether nothing at all is known of them, so that they see what everybody sees. */
    public boolean unknown() {
        return identity.step() == Identity.Step.VISITOR;
    }

    /** Throws {@code FORBIDDEN} unless the form was made for this browser. */
    public void requireToken(String given) {
        if (!holds(given)) {
            throw new CatalogueException(
                    ErrorCode.FORBIDDEN,
                    "The form was not made for this browser, or is too old. Go back, load the page"
                            + " again and send it once more.");
        }
    }

    /** Whether a form that carries the token was made for this browser. */
    public boolean holds(String given) {
        return !formToken.isEmpty()
                && MessageDigest.isEqual(formToken.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Caller[" + identity.actor().audited() + "]";
    }
}
