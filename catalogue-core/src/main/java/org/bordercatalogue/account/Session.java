package org.bordercatalogue.account;

import java.time.Instant;

/**
 * That somebody is signed in, in one browser.
 *
 * @param hash of the secret that the browser holds; the secret itself is not kept
 * @param strength how they proved themselves
 * @param startedAt when they gave their password
 * @param seenAt when they last asked for something, to about a minute
 * @param agent what the browser calls itself, shortened; to recognise it in a list
 */
public record Session(
        String hash,
        String account,
        Strength strength,
        Instant startedAt,
        Instant seenAt,
        String agent) {

    /** How somebody proved themselves. */
    public enum Strength {
        PASSWORD,
        SECOND_FACTOR
    }
}
