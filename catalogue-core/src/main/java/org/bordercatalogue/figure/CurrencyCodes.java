package org.bordercatalogue.figure;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of ISO 4217, as the Java runtime knows them. */
public final class CurrencyCodes {
    private static final Set<String> ALL =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private CurrencyCodes() {}

    public static boolean isKnown(String code) {
        return ALL.contains(code);
    }
}
