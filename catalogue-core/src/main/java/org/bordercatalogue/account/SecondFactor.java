package org.bordercatalogue.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What an authenticator application shares with the catalogue.
 *
 * @param secret of RFC 6238, in Base32; sealed where it stands in the store
 * @param confirmedAt since when it counts; empty while it is being set up
 * @param lastStep the latest step of 30 s whose code was taken; each is taken once
 */
public record SecondFactor(String secret, Optional<Instant> confirmedAt, long lastStep) {
    @Override
    public String toString() {
        return "SecondFactor[confirmedAt=" + confirmedAt + "]";
    }
}
