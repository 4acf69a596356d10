package org.bordercatalogue.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the token of a browser's forms from the secret of its cookie, so that nothing is kept and
 * the token does not tell the secret.
 */
public final class FormTokens {
    /** The field that carries the token. */
    public static final String FIELD = "form-token";

    private static final String ALGORITHM = "HmacSHA256";

    private FormTokens() {}

    /** The token of all forms of the browser that holds the secret. */
    public static String of(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("form".getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
