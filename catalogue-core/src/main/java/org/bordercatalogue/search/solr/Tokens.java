package org.bordercatalogue.search.solr;

import java.util.Optional;

/**
 * The words of a capability's reading field: how the product states it, and for every value of its
 * facet how it stands to it. One field holds all, so that one pass counts all.
 */
final class Tokens {
    static final String STATED = "=stated";
    static final String NOT_DISCLOSED = "=not-disclosed";
    static final String NOT_APPLICABLE = "=not-applicable";

    private static final String POSSIBLE = "p:";
    private static final String CERTAIN = "c:";

    private Tokens() {}

    static String possible(String value) {
        return POSSIBLE + value;
    }

    static String certain(String value) {
        return CERTAIN + value;
    }

    /** Whether the token says that a value is possible. */
    static boolean isPossible(String token) {
        return token.startsWith(POSSIBLE);
    }

    /** The value of which a token says that it is possible. */
    static String possibleValue(String token) {
        return token.substring(POSSIBLE.length());
    }

    /** A bucket by its place, counted from 0 at the open lower end. */
    static String bucket(int place, Optional<String> currency) {
        return currency.map(code -> code + ":" + place).orElseGet(() -> Integer.toString(place));
    }

    /** The currency of a bucket's token. */
    static Optional<String> currencyOfBucket(String bucket) {
        int colon = bucket.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(bucket.substring(0, colon));
    }
}
