package org.bordercatalogue.signin;

import java.time.Instant;

/** An authenticator application. */
public final class TestingCodes {
    private TestingCodes() {}

    public static String code(String secret, Instant at) {
        return Totp.code(Base32.decode(secret), at);
    }
}
