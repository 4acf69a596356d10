package org.bordercatalogue.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program may do with its token. */
public enum TokenScope {
    READ,
    WRITE,
    SUBMIT,
    WITHDRAW;

    /** The word used in the store, in forms and the API, such as {@code read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TokenScope> findScope(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
